"""The words of catalogue files beside ours: columns, categories, yes and no, in two languages."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from shop.catalog import Category

_NO_LETTER: Final = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """Give words as they are looked up here: without case, signs and doubled spaces."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("\ufeff", "")
    return _NO_LETTER.sub(" ", plain).strip()


def _by_word(table: Mapping[str, str]) -> dict[str, str]:
    return {
        folded(word): meaning
        for meaning, words in table.items()
        for word in (meaning, *words.split(", "))
    }


PRODUCT_HEADERS: Final = _by_word(
    {
        "sku": "kode, kode produk, kode barang, id produk, product id, product code, sku produk, "
        "sku induk, seller sku, item code, no sku",
        "vendor_id": "vendor, id vendor, kode vendor, penjual, id penjual, toko, id toko, "
        "kode toko, seller, seller id, shop, shop id, ukm, id ukm, kode ukm, umkm, merchant",
        "name": "nama, nama produk, nama barang, produk, judul, product, product name, title, "
        "item name, nama item",
        "description": "deskripsi, deskripsi produk, keterangan, uraian, penjelasan, desc, "
        "product description, details, detail, rincian",
        "category": "kategori, kategori produk, kelompok, product category",
        "type": "jenis, tipe, jenis produk, tipe produk, product type, kind",
        "price_idr": "harga, harga jual, harga satuan, harga produk, harga rp, harga idr, "
        "harga rupiah, price, price rp, unit price, selling price, price idr",
        "stock": "stok, stok produk, jumlah stok, jumlah, persediaan, sisa stok, qty, quantity, "
        "inventory, sisa",
        "made_to_order": "pre order, preorder, po, pesanan, bisa pesan, dibuat sesuai pesanan, "
        "by order, made by order, custom",
        "lead_time_days": "lama pembuatan, waktu pembuatan, lama pengerjaan, waktu pengerjaan, "
        "masa pengemasan, lama pengerjaan hari, waktu proses, lead time, days to make",
        "weight_g": "berat, berat g, berat gr, berat gram, berat produk, weight, weight gram, "
        "weight gr, bobot",
        "size": "ukuran, sizes, dimensi, ukuran produk, dimension, dimensions",
        "colours": "warna, colour, color, colors, pilihan warna, warna produk",
        "materials": "bahan, material, bahan produk, bahan baku utama, bahan pembuatan",
        "ingredients": "komposisi, bahan makanan, ingredient, komposisi produk, isi bahan",
        "halal": "status halal, sertifikat halal, halal mui, is halal",
        "shelf_life_days": "masa simpan, daya tahan, kedaluwarsa, kadaluarsa, umur simpan, "
        "shelf life, masa simpan hari, tahan hari, tahan berapa hari",
        "min_order": "minimal order, minimum order, minimal pembelian, min pembelian, moq, "
        "minimum pembelian, min pesan, minimal pesan, minimum quantity",
        "photo": "foto, gambar, foto produk, gambar produk, image, picture, url gambar, url foto, "
        "image url, link foto, photo url, foto utama, foto produk 1, main image",
        "floor_price_idr": "harga terendah, harga nego, batas nego, floor price, lowest price",
        "active": "aktif, status, status produk, tampil, dijual, published",
    }
)
"""Headers of a products file, folded, and the columns they mean."""

VENDOR_HEADERS: Final = _by_word(
    {
        "vendor_id": "vendor, id vendor, kode vendor, id penjual, id toko, kode toko, id, kode, "
        "seller id, shop id, id ukm, kode ukm",
        "name": "nama, nama toko, nama ukm, nama usaha, nama umkm, nama vendor, nama penjual, "
        "shop name, vendor name, business name",
        "regency": "kabupaten, kota, kabupaten kota, kab kota, asal, daerah, city, region",
        "address": "alamat, alamat lengkap, alamat toko",
        "phone": "telepon, telp, no telepon, no telp, no hp, hp, nomor hp, nomor telepon, wa, "
        "whatsapp, no wa, nomor wa, phone number, mobile",
        "languages": "bahasa, language",
        "opening_hours": "jam buka, jam kerja, jam operasional, hours, open",
        "couriers": "kurir, jasa kirim, ekspedisi, pengiriman, courier, shipping",
        "payment_methods": "pembayaran, metode pembayaran, cara bayar, payment, payment method",
        "floor_percent": "batas nego persen, nego persen, batas tawar persen, lowest percent",
        "about": "tentang, profil, deskripsi, keterangan, description",
    }
)
"""Headers of a vendors file, folded, and the columns they mean."""

UNIT_HEADERS: Final[Mapping[str, tuple[str, str]]] = {
    "berat kg": ("weight_g", "kg"),
    "weight kg": ("weight_g", "kg"),
    "bobot kg": ("weight_g", "kg"),
}
"""Headers that name a unit other than the column's: the column, and what its cells lack."""

CATEGORIES: Final[Mapping[str, Category]] = {
    word: category
    for category, words in {
        Category.FESYEN: "fesyen, fashion, fesyen dan aksesoris, pakaian, busana, baju, sandang, "
        "batik, batik dan fesyen, tekstil, kain, clothing, clothes, apparel, aksesori, aksesoris, "
        "fashion pria, fashion wanita, fashion muslim, fesyen muslim, sepatu, tas",
        Category.MAKANAN_MINUMAN: "makanan minuman, makanan dan minuman, makanan, minuman, "
        "kuliner, food, drink, food drink, food and drink, food and beverage, food beverage, "
        "fnb, f b, pangan, olahan pangan, mamin, camilan, cemilan, snack, jajanan, kue, oleh oleh "
        "makanan, culinary, beverage, beverages, herbal",
        Category.KERAJINAN_TANGAN: "kerajinan tangan, kerajinan, kriya, handicraft, handicrafts, "
        "craft, crafts, kerajinan dan suvenir, suvenir, souvenir, cinderamata, cendera mata, "
        "handmade, anyaman, gerabah, keramik",
        Category.FURNITUR: "furnitur, furniture, mebel, meubel, mebeler, meubelair, perabot, "
        "perabotan, furnitur dan mebel, mebel dan furnitur, mebel ukir, meja kursi, "
        "home furniture",
    }.items()
    for word in words.split(", ")
}
"""Words for the four categories, folded."""

_YES: Final = (
    "yes, ya, y, iya, true, 1, ada, benar, betul, on, ok, oke, bisa, v, \u2713, \u2714, \u2705"
)
_NO: Final = (
    "no, tidak, n, tdk, false, 0, bukan, tak, nggak, gak, off, belum, x, \u2717, \u2718, \u274c, "
    "tidak ada, belum ada, tidak bisa, nggak ada, gak ada"
)
ANSWERS: Final[Mapping[str, bool]] = {
    **dict.fromkeys(_YES.split(", "), True),
    **dict.fromkeys(_NO.split(", "), False),
}
"""Words for yes and no, folded but for the ticks and crosses, which folding takes away."""

OWN_ANSWERS: Final[Mapping[str, Mapping[str, bool]]] = {
    "halal": {
        **dict.fromkeys(("halal", "halal mui", "bersertifikat", "sertifikat halal"), True),
        **dict.fromkeys(("haram", "non halal", "nonhalal", "tidak halal", "not halal"), False),
    },
    "made_to_order": {
        **dict.fromkeys(("po", "pre order", "preorder", "by order", "pesanan", "custom"), True),
        **dict.fromkeys(("ready", "ready stock", "stok", "stock", "tidak bisa pesan"), False),
    },
    "active": {
        **dict.fromkeys(("aktif", "active", "tampil", "dijual", "published", "ready"), True),
        **dict.fromkeys(
            (
                "nonaktif",
                "non aktif",
                "tidak aktif",
                "inactive",
                "draft",
                "arsip",
                "archived",
                "tidak dijual",
                "disembunyikan",
                "hidden",
                "unpublished",
            ),
            False,
        ),
    },
}
"""Words that answer one column's question only, folded."""

EMPTY: Final = frozenset(("-", "--", "\u2013", "\u2014", "n/a", "na", "null", "none", "nan"))
"""What stands in cells that are meant to be empty."""
