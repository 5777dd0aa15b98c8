# Bahasa Indonesia: ramah dan sopan, seperti penjaga lapak yang berpengalaman.

## Sapaan dan obrolan

greet = Halo { $name }! 👋 Saya <b>Lapak</b>, asisten belanja UMKM Jawa Tengah: fesyen, makanan, kerajinan, dan furnitur.
    Mau cari apa, Kak? Tulis saja, bahasa apa pun boleh.
greet-again = Halo lagi, { $name }! 👋 Hari ini mau cari apa?
cart-waiting = 🛒 Isi keranjang Kakak masih tersimpan.
ping = Iya, Kak, saya di sini! 🙏 Ada yang bisa dibantu?
goodbye = Sampai jumpa lagi, Kak!
welcome = Sama-sama, Kak! 🙏
help = <b>Cara belanja di sini</b>
    1. Tulis barang yang dicari, misalnya “kemeja batik di bawah 200 ribu”.
    2. Buka produknya, lalu masukkan ke keranjang.
    3. Checkout: saya tanyakan nama, nomor HP, dan alamat.
    4. Penjual menerima pesanan dan memberi tahu ongkirnya. Kakak baru bayar setelah setuju.
    Mau tanya apa pun ke penjual juga boleh; saya yang menyampaikan.
yes-to-what = Siap, Kak. Mau dibantu apa?
all-right = Baik, Kak. Kabari saja kalau perlu sesuatu.
complain = Mohon maaf ya, Kak. Mau saya hubungkan dengan petugas, atau lihat pesanan dulu?
out-of-scope = Waduh, itu di luar pengetahuan saya, Kak; saya hanya paham isi lapak ini. Mau saya tunjukkan sesuatu?
not-understood = Maaf Kak, saya belum yakin maksudnya. Mungkin salah satu dari ini?
not-understood-again = Maaf, saya masih belum paham. Pilih di bawah, tulis dengan cara lain, atau bicara dengan petugas.
hand-over-vendor = Maaf, Kak, saya masih belum paham. Mau saya teruskan tulisan Kakak ke { $vendor }?
hand-over-manager = Maaf, Kak, saya masih belum paham. Mau saya teruskan tulisan Kakak ke petugas?
only-text = Saya baru bisa membaca tulisan, Kak. Boleh ditulis saja?
choose-language = Mau pakai bahasa apa, Kak? Kakak tetap boleh menulis dalam bahasa apa saja.
language-chosen = Mulai sekarang saya pakai { $language }.
managers-only = Itu khusus untuk pengelola, Kak.
error-apology = Maaf Kak, ada gangguan di pihak kami. Tidak ada yang hilang; silakan coba beberapa saat lagi.

## Mencari produk

search-found = { $count ->
       *[other] Ini yang saya temukan, Kak:
    }
search-nearest = Yang persis begitu sepertinya belum ada, Kak. Yang paling mendekati:
search-nothing = Belum ketemu, Kak. Coba kata lain, atau lihat yang lagi laris.
recommend-popular = Yang lagi laris:
recommend-for-wish = Bagaimana kalau salah satu dari ini, Kak?
recommend-similar = Yang mirip <b>{ $name }</b>:
recommend-none = Saat ini belum ada yang mirip { $name }, Kak.
recommend-goes-with = Cocok dipadu dengan <b>{ $name }</b>:
recommend-for-you = Mungkin Kakak suka ini:
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = Mirip { $name }
reason-goes-with = Cocok dipadu dengan { $name }
reason-viewed = Karena Kakak melihat { $name }
reason-bought = Karena Kakak pernah beli { $name }
reason-wish = Sesuai yang Kakak cari
reason-popular = Lagi banyak dibeli
reason-discover = Layak dilirik
reason-budget = Masuk budget Kakak
reason-vendor = Dari perajin yang sama
reason-occasion = Pas untuk acara: { $occasion }
reason-place = Dari { $place }
reason-gift = { $receiver ->
        [mother] Kado manis untuk ibu
        [father] Kado manis untuk ayah
        [parents] Kado manis untuk orang tua
        [parents-in-law] Kado manis untuk mertua
        [wife] Kado manis untuk istri
        [husband] Kado manis untuk suami
        [girlfriend] Kado manis untuk pacar perempuan
        [boyfriend] Kado manis untuk pacar laki-laki
        [partner] Kado manis untuk orang tersayang
        [woman] Kado manis untuk perempuan
        [man] Kado manis untuk laki-laki
        [friend] Kado manis untuk teman
        [friend-abroad] Kado manis untuk teman di luar negeri
        [child] Kado manis untuk anak
        [baby] Kado manis untuk bayi
        [sister] Kado manis untuk saudara perempuan
        [brother] Kado manis untuk saudara laki-laki
        [grandmother] Kado manis untuk nenek
        [grandfather] Kado manis untuk kakek
        [boss] Kado manis untuk atasan
        [colleague] Kado manis untuk rekan kerja
        [teacher] Kado manis untuk guru
        [guest] Kado manis untuk tamu
       *[other] Kado yang manis
    }
which-product = Produk yang mana, Kak? Tulis namanya atau pilih salah satu.
which-of-these = Yang mana, Kak?
product-gone = Produk itu sudah tidak dijual, Kak.
vendor-goods = Dari <b>{ $vendor }</b>:
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = { $count ->
       *[other] stok { $count }
    }
sold-out = habis
made-to-order = { $days ->
        [0] dibuat sesuai pesanan
       *[other] dibuat sesuai pesanan, { $days } hari
    }

## Kartu produk dan faktanya

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
card-vendor = 🏠 { $vendor }, { $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = Ukuran: { $sizes }
card-colours = Warna: { $colours }
card-description = <i>{ $text }</i>
fact-materials = Bahan: { $materials }
fact-ingredients = Komposisi: { $ingredients }
fact-weight = Berat termasuk kemasan: { $grams } g
fact-shelf-life = { $days ->
       *[other] Tahan { $days } hari
    }
fact-halal = Halal: ya
fact-not-halal = Halal: tidak
halal-unknown = Halal: penjual belum mencantumkan
minimum-order = { $count ->
       *[other] Minimal pesan { $count } pcs.
    }
answer-price = <b>{ $name }</b> harganya <b>{ $price }</b>, Kak.
answer-stock = <b>{ $name }</b>: { $availability }.
answer-shipping = <b>{ $name }</b> dikirim dari { $regency } lewat { $couriers }.
shipping-cost-later = Ongkir dan lama kirim ke alamat Kakak diberitahukan penjual sebelum Kakak bayar apa pun.
answer-payment = { $vendor } menerima: { $methods }.
payment-when = Bayarnya setelah penjual menerima pesanan dan Kakak setuju dengan totalnya.
answer-return = Kalau ada yang salah atau rusak, langsung kabari { $vendor } begitu paket sampai, sertakan foto atau video unboxing. Tukar barang atau refund disepakati langsung dengan penjual.
answer-custom-yes = { $days ->
        [0] Bisa, Kak. { $vendor } membuat sesuai pesanan. Sampaikan desain, ukuran, dan jumlahnya.
       *[other] Bisa, Kak. { $vendor } membuat sesuai pesanan, kira-kira { $days } hari. Sampaikan desain, ukuran, dan jumlahnya.
    }
answer-custom-ask = Yang ini dijual sudah jadi, tapi mungkin { $vendor } bisa membuatkan sesuai keinginan Kakak. Coba tanyakan, ya.
answer-bargain = Harganya { $price }, Kak. Bisa kurang atau tidak, hanya { $vendor } yang tahu; mau saya tanyakan?
bargain-fixed = { $vendor } memakai harga pas, Kak: <b>{ $name }</b> { $price } untuk semua pembeli.
bargain-name-price = <b>{ $name }</b> harganya { $price }, Kak. { $vendor } mau mendengar tawaran yang pantas: Kakak maunya berapa?
bargain-too-low = Terima kasih, Kak, tapi { $offer } masih terlalu rendah untuk <b>{ $name }</b> yang harganya { $price }. Bisa naik sedikit?
bargain-passed-on = Tawaran { $offer } untuk <b>{ $name }</b> sudah saya sampaikan ke { $vendor }; jawabannya muncul di sini. Sebelum ada jawaban, harganya tetap { $price }.
answer-vendor = <b>{ $vendor }</b>, { $regency }
    Buka: { $hours }
    <i>{ $about }</i>

## Belanja

choose-size = <b>{ $name }</b> mau ukuran berapa, Kak?
choose-colour = <b>{ $name }</b> mau warna apa, Kak?
cart-added = Masuk keranjang: { $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }
cart-removed = Dikeluarkan dari keranjang: { $name }
cart-title = 🛒 <b>Keranjang Kakak</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
cart-total = Total: <b>{ $total }</b>
cart-empty = Keranjangnya masih kosong, Kak.
out-of-stock = { $left ->
        [0] Maaf Kak, baru saja habis.
       *[other] Maaf Kak, tinggal { $left }.
    }
quantity-unclear = Mau berapa, Kak? Tulis angkanya.
quantity-too-large = Paling banyak { $most } pcs, Kak. Kalau lebih, tanyakan ke penjual.
cart-full = Keranjangnya sudah penuh, Kak: paling banyak { $most } macam barang. Checkout dulu, ya.
shipping-out-of-range = Ongkir atau lama pengirimannya sepertinya keliru.
checkout-name = Pesanan atas nama siapa, Kak? Tulis nama penerimanya.
checkout-name-unclear = Tolong tulis nama penerimanya, Kak.
checkout-phone = Nomor HP yang bisa dihubungi kurir?
checkout-phone-unclear = Sepertinya itu bukan nomor HP, Kak. Tulis angkanya, misalnya +62 800 0000 1234.
checkout-address = Dikirim ke mana, Kak? Tulis jalan, desa/kelurahan, kecamatan, kota, kode pos, dan negaranya kalau di luar Indonesia.
checkout-address-unclear = Tolong tulis alamat lengkapnya, atau bagikan lokasinya.
checkout-note = Ada catatan untuk penjual?
checkout-note-unclear = Tolong tulis catatannya, atau lewati saja.
checkout-stopped = Baik Kak, belum ada yang dipesan. Keranjangnya tetap tersimpan.
summary-title = <b>Pesanan Kakak</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
summary-total = Barang: <b>{ $total }</b> (belum termasuk ongkir; ongkirnya menyusul dari penjual)
summary-delivery = Kepada: { $name }, { $phone }
    { $address }
summary-note = Catatan: { $note }
summary-question = Sudah benar, Kak?
order-placed = { $hours ->
       *[other] ✅ Pesanan <b>{ $number }</b> sudah masuk. Penjual menjawab dalam { $hours } jam; sebelum itu Kakak tidak perlu bayar apa pun.
    }
order-part = <b>{ $number }</b> · { $vendor }

## Pesanan

orders-none = Belum ada pesanan, Kak.
order-unknown = Pesanan itu tidak saya temukan di daftar Kakak.
order-state = { $state ->
        [placed] Status: menunggu jawaban penjual
        [accepted] Status: diterima, menunggu persetujuan pembeli
        [rejected] Status: ditolak penjual
        [expired] Status: tidak dijawab sampai batas waktu
        [confirmed] Status: disetujui, menunggu pembayaran
        [paid] Status: sudah dibayar
        [cash_on_delivery] Status: bayar di tempat (COD)
        [shipped] Status: dalam pengiriman
        [delivered] Status: sudah sampai
        [completed] Status: selesai
        [cancelled] Status: dibatalkan
       *[other] Status: { $state }
    }
goods-total = Barang: <b>{ $total }</b>
total-with-shipping = { $days ->
        [0] Barang { $goods } + ongkir { $shipping } = <b>{ $total }</b>
       *[other] Barang { $goods } + ongkir { $shipping } = <b>{ $total }</b>, sekitar { $days } hari
    }
how-to-pay = Terima kasih, Kak! Mau bayar { $total } lewat apa?
pay-cash = Pesanan { $number }: bayar tunai { $total } saat barang sampai.
pay-transfer = Pesanan { $number }: { $total }. { $vendor } akan mengirim tujuan pembayarannya; jangan bayar ke pihak lain ya, Kak.
order-received = Syukurlah sudah sampai! Pesanan { $number } selesai. 🙏
order-cancelled = Pesanan { $number } dibatalkan.
cancel-nothing = Tidak ada pesanan yang masih bisa dibatalkan, Kak.
cancel-which = Pesanan mana yang mau dibatalkan?
payment-bank-transfer = transfer bank
payment-qris = QRIS
payment-cod = COD (bayar di tempat)
payment-paypal = PayPal
payment-western-union = Western Union

## Bicara dengan orang

question-write = Tulis pertanyaan Kakak untuk { $vendor } soal { $name }; saya sampaikan.
question-write-manager = Tulis keperluan Kakak; pengelola akan menjawab di sini.
question-empty = Tolong diketik saja, ya.
question-sent = Sudah saya sampaikan ke { $vendor }. Jawabannya akan muncul di sini.
question-sent-manager = Sudah saya sampaikan. Pengelola akan menjawab di sini.
person-which-product = Pilih produknya dulu, Kak, nanti saya hubungkan dengan penjualnya.
answer-write = Tulis pesannya; saya sampaikan.
answer-sent = Sudah disampaikan.
thread-unknown = Percakapan itu sudah ditutup.
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] { " " }(soal { $product })
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 Terjemahan: { $text }
not-translated = (belum ada terjemahan)

## Kabar dari pihak lain

notice-order-placed = 🔔 <b>Pesanan baru { $number }</b> dari { $buyer }
notice-no-staff = ⚠️ Belum ada yang melayani pesanan { $vendor }. Undang: <b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ <b>{ $vendor }</b> menerima pesanan { $number }.
notice-order-rejected = Maaf, <b>{ $vendor }</b> tidak bisa memenuhi pesanan { $number }. Alasannya:
notice-order-expired = Pesanan { $number } di { $vendor } tidak dijawab sampai batas waktu, jadi ditutup. Tidak ada tagihan.
notice-order-confirmed = Pembeli setuju dengan total pesanan { $number }. Kirimkan tujuan pembayarannya, lalu kabari saya kalau uangnya sudah masuk.
notice-order-paid = { $vendor } sudah menerima pembayaran pesanan { $number }.
notice-order-cash = Pembeli membayar pesanan { $number } saat barang sampai (COD). Silakan dikirim.
notice-order-shipped = 📦 Pesanan { $number } dikirim lewat { $courier }. Nomor resi: { $tracking }
notice-order-delivered = Pembeli sudah menerima pesanan { $number }.
notice-order-completed = Pesanan { $number } selesai. 🙏
notice-order-cancelled = Pembeli membatalkan pesanan { $number }. Stok sudah kembali.
notice-joined = { $name } bergabung dengan { $vendor }.

## Sisi penjual

vendor-joined = Selamat datang! Sekarang Anda melayani pembeli <b>{ $vendor }</b>. Pesanan baru akan masuk ke sini.
invite-invalid = Undangan ini sudah tidak berlaku. Mintalah yang baru ke pengelola.
desk-not-staff = Anda belum terdaftar di lapak mana pun. Pengelola bisa mengirim undangan.
desk-empty = { $vendor }: tidak ada pesanan yang menunggu.
desk-order = <b>{ $number }</b> · { $buyer }
desk-delivery = Kirim ke: { $address }
    HP: { $phone }
desk-already = Status pesanan { $number } sudah berubah. { $state ->
        [placed] Menunggu jawaban penjual.
        [accepted] Sudah diterima.
        [rejected] Sudah ditolak.
        [expired] Sudah lewat waktunya.
        [confirmed] Sudah disetujui.
        [paid] Sudah dibayar.
        [cash_on_delivery] Bayar di tempat (COD).
        [shipped] Dalam pengiriman.
        [delivered] Sudah sampai.
        [completed] Sudah selesai.
        [cancelled] Sudah dibatalkan.
       *[other] Statusnya: { $state }
    }
desk-terms = Pesanan { $number }: ongkirnya berapa dan berapa hari sampai? Pilih, atau tulis misalnya “25rb 3 hari”.
desk-terms-unclear = Tulis ongkir dan lama kirim untuk pesanan { $number }, misalnya “25rb 3 hari”.
desk-accepted = Diterima. Pembeli pesanan { $number } dimintai persetujuan untuk total { $total }.
desk-reason = Kenapa pesanan { $number } tidak bisa dipenuhi? Alasannya akan dibaca pembeli.
desk-rejected = Ditolak. Pembeli pesanan { $number } sudah dikabari dan stok sudah kembali.
desk-paid = Dicatat: { $number } sudah dibayar. Kabari saya kalau sudah dikirim.
desk-tracking = Kurir dan nomor resi untuk { $number }? Misalnya “JNE 0123456789”.
desk-shipped = Dicatat: { $number } dikirim. Pembeli sudah dikabari.

## Sisi pengelola

queue-empty = Tidak ada yang perlu ditinjau. 🎉
queue-card = Apa maksud pesan ini? ({ $language })
    <blockquote>{ $text }</blockquote>
queue-all-intents = Pilih maksudnya:
queue-labelled = Dicatat sebagai { $intent }.
sales = { $count ->
       *[other] <b>{ $count } pesanan</b>
    }
    Transaksi: { $transactions }
    Pesanan yang masih harus dibuat: { $preorders }

## Tombol

button-number = { $number }
button-add = 🛒 Masukkan keranjang
button-cart = 🛒 Keranjang
button-ask-vendor = 💬 Tanya penjual
button-ask-about-order = 💬 Hubungi penjual
button-similar = Yang mirip
button-goes-with = Padanannya
button-popular = ⭐ Lagi laris
button-orders = 📦 Pesanan saya
button-languages = 🌐 Bahasa
button-language = { $name }
button-help = ❓ Bantuan
button-person = 🙋 Bicara dengan petugas
button-vendor-goods = Semua dari penjual ini
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = Kosongkan keranjang
button-checkout = ✅ Checkout
button-own-name = { $name }
button-skip-note = Tanpa catatan
button-confirm = ✅ Ya, pesan
button-change-delivery = ✏️ Ubah
button-not-yet = Nanti dulu
button-share-phone = 📱 Bagikan nomor saya
button-agree = ✅ Setuju
button-received = ✅ Sudah diterima
button-cancel-order = ✖️ Batalkan { $number }
button-answer = ↩️ Jawab
button-desk = 🧾 Pesanan masuk
button-accept = ✅ Terima
button-reject = ✖️ Tolak
button-terms = { $days ->
       *[other] { $fee } · { $days } hari
    }
button-paid = 💰 Uang sudah masuk
button-ship = 📦 Sudah dikirim
button-reason-sold-out = Stok habis
button-reason-cannot-ship = Tidak bisa kirim ke sana
button-reason-too-busy = Pesanan sedang penuh
button-all-intents = Lainnya …
button-skip = Lewati
button-mean-greet = Menyapa
button-mean-goodbye = Pamit
button-mean-thank = Berterima kasih
button-mean-help = Cara belanja
button-mean-search-product = Cari produk
button-mean-ask-recommendation = Minta rekomendasi
button-mean-ask-price = Tanya harga
button-mean-ask-stock = Tanya stok
button-mean-ask-product-detail = Detail produk
button-mean-ask-shipping = Pengiriman
button-mean-ask-payment = Cara bayar
button-mean-ask-return = Tukar atau refund
button-mean-ask-custom-order = Pesan khusus
button-mean-bargain = Tawar harga
button-mean-ask-vendor = Tentang penjual
button-mean-add-to-cart = Masukkan keranjang
button-mean-remove-from-cart = Keluarkan dari keranjang
button-mean-view-cart = Lihat keranjang
button-mean-checkout = Checkout
button-mean-order-status = Status pesanan
button-mean-cancel-order = Batalkan pesanan
button-mean-talk-to-human = Bicara dengan petugas
button-mean-complain = Ada masalah
button-mean-change-language = Ganti bahasa
button-mean-affirm = Ya
button-mean-deny = Tidak
button-mean-out-of-scope = Bukan soal toko

## Menu perintah Telegram

command-start = Mulai
command-popular = Yang lagi laris
command-cart = Keranjang saya
command-orders = Pesanan saya
command-language = Bahasa
command-person = Bicara dengan petugas
command-help = Cara belanja
