# Bahasa Melayu (Malaysia): mesra dan sopan, seperti pembantu kedai yang berpengalaman.

## Sapaan dan perbualan

greet = Hai { $name }! 👋 Saya <b>Lapak</b>, pembantu beli-belah bagi peniaga kecil Jawa Tengah: pakaian, makanan, kraf tangan dan perabot.
    Sedang mencari apa? Tulis sahaja, dalam apa-apa bahasa pun boleh.
greet-again = Selamat kembali, { $name }! 👋 Hari ini nak cari apa?
cart-waiting = 🛒 Troli anda masih seperti tadi.
ping = Ya, saya di sini! 🙏 Ada apa-apa yang boleh dibantu?
goodbye = Terima kasih, jumpa lagi!
welcome = Sama-sama! 🙏
help = <b>Cara membeli di sini</b>
    1. Tulis barang yang dicari, contohnya “kemeja batik bawah 200 ribu”.
    2. Buka produknya dan masukkan ke dalam troli.
    3. Buat pesanan: saya akan tanya nama, nombor telefon dan alamat anda.
    4. Penjual menerima pesanan dan memaklumkan kos penghantaran. Anda hanya bayar selepas bersetuju.
    Nak tanya apa-apa kepada penjual pun boleh; saya sampaikan.
yes-to-what = Baik, boleh sahaja. Apa yang boleh saya bantu?
all-right = Baik. Beritahu saya bila-bila anda perlukan sesuatu.
complain = Maaf atas kesulitan ini. Nak saya hubungkan dengan petugas, atau semak pesanan dahulu?
out-of-scope = Maaf, itu di luar pengetahuan saya; saya hanya tahu tentang barang di sini. Nak saya tunjukkan sesuatu?
not-understood = Maaf, saya kurang pasti maksud anda. Adakah salah satu daripada ini?
not-understood-again = Maaf, saya masih belum faham. Pilih di bawah, cuba cara lain, atau bercakap dengan petugas.
hand-over-vendor = Maaf, saya masih belum faham. Nak saya sampaikan apa yang ditulis kepada { $vendor }?
hand-over-manager = Maaf, saya masih belum faham. Nak saya sampaikan apa yang ditulis kepada petugas?
only-text = Maaf, saya hanya boleh membaca tulisan. Boleh tolong taipkan?
choose-language = Nak guna bahasa apa? Anda tetap boleh menulis dalam apa-apa bahasa.
language-chosen = Mulai sekarang saya guna { $language }.
managers-only = Ini untuk pengurus sahaja.
error-apology = Maaf, ada masalah di pihak kami. Tiada apa-apa yang hilang; sila cuba sebentar lagi.

## Mencari produk

search-found = { $count ->
       *[other] Ini yang saya jumpa:
    }
search-nearest = Yang betul-betul sama nampaknya tiada. Yang paling hampir:
search-nothing = Tidak jumpa. Cuba perkataan lain, atau lihat yang sedang laris.
recommend-popular = Yang sedang laris:
recommend-for-wish = Bagaimana dengan salah satu daripada ini?
recommend-similar = Yang serupa dengan <b>{ $name }</b>:
recommend-none = Buat masa ini tiada yang serupa dengan { $name }.
recommend-goes-with = Sesuai dengan <b>{ $name }</b>:
recommend-for-you = Mungkin anda suka:
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = Serupa dengan { $name }
reason-goes-with = Sesuai dengan { $name }
reason-viewed = Kerana anda melihat { $name }
reason-bought = Kerana anda pernah membeli { $name }
reason-wish = Sesuai dengan carian anda
reason-popular = Ramai yang beli sekarang
reason-discover = Patut dicuba
reason-budget = Dalam bajet anda
reason-vendor = Daripada pembuat yang sama
reason-occasion = Untuk majlis: { $occasion }
reason-place = Dari { $place }
reason-gift = { $receiver ->
        [mother] Hadiah manis untuk ibu
        [father] Hadiah manis untuk ayah
        [parents] Hadiah manis untuk ibu bapa
        [parents-in-law] Hadiah manis untuk mertua
        [wife] Hadiah manis untuk isteri
        [husband] Hadiah manis untuk suami
        [girlfriend] Hadiah manis untuk teman wanita
        [boyfriend] Hadiah manis untuk teman lelaki
        [partner] Hadiah manis untuk yang tersayang
        [woman] Hadiah manis untuk wanita
        [man] Hadiah manis untuk lelaki
        [friend] Hadiah manis untuk kawan
        [friend-abroad] Hadiah manis untuk kawan di luar negara
        [child] Hadiah manis untuk kanak-kanak
        [baby] Hadiah manis untuk bayi
        [sister] Hadiah manis untuk saudara perempuan
        [brother] Hadiah manis untuk saudara lelaki
        [grandmother] Hadiah manis untuk nenek
        [grandfather] Hadiah manis untuk datuk
        [boss] Hadiah manis untuk majikan
        [colleague] Hadiah manis untuk rakan sekerja
        [teacher] Hadiah manis untuk cikgu
        [guest] Hadiah manis untuk tetamu
       *[other] Hadiah yang manis
    }
which-product = Produk yang mana? Tulis namanya atau pilih satu.
which-of-these = Yang mana satu?
product-gone = Produk itu sudah tidak dijual.
vendor-goods = Daripada <b>{ $vendor }</b>:
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = { $count ->
       *[other] stok { $count }
    }
sold-out = habis dijual
made-to-order = { $days ->
        [0] dibuat mengikut tempahan
       *[other] dibuat mengikut tempahan, { $days } hari
    }

## Kad produk dan butirannya

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
card-vendor = 🏠 { $vendor }, { $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = Saiz: { $sizes }
card-colours = Warna: { $colours }
card-description = <i>{ $text }</i>
fact-materials = Bahan: { $materials }
fact-ingredients = Ramuan: { $ingredients }
fact-weight = Berat termasuk bungkusan: { $grams } g
fact-shelf-life = { $days ->
       *[other] Tahan { $days } hari
    }
fact-halal = Halal: ya
fact-not-halal = Halal: tidak
halal-unknown = Halal: belum dinyatakan oleh penjual
minimum-order = { $count ->
       *[other] Pesanan minimum { $count } unit.
    }
answer-price = Harga <b>{ $name }</b> ialah <b>{ $price }</b>.
answer-stock = <b>{ $name }</b>: { $availability }.
answer-shipping = <b>{ $name }</b> dihantar dari { $regency } melalui { $couriers }.
shipping-cost-later = Kos penghantaran dan tempoh ke alamat anda akan dimaklumkan oleh penjual sebelum anda bayar apa-apa.
answer-payment = { $vendor } menerima: { $methods }.
payment-when = Anda bayar selepas penjual menerima pesanan dan anda bersetuju dengan jumlahnya.
answer-return = Jika barang salah atau rosak, beritahu { $vendor } sebaik bungkusan sampai, berserta gambar atau video semasa membukanya. Penukaran atau bayaran balik dipersetujui terus dengan penjual.
answer-custom-yes = { $days ->
        [0] Boleh. { $vendor } membuatnya mengikut tempahan. Maklumkan reka bentuk, saiz dan jumlahnya.
       *[other] Boleh. { $vendor } membuatnya mengikut tempahan, kira-kira { $days } hari. Maklumkan reka bentuk, saiz dan jumlahnya.
    }
answer-custom-ask = Yang ini dijual siap, tetapi mungkin { $vendor } boleh buatkan ikut kehendak anda. Cuba tanya.
answer-bargain = Harganya { $price }. Boleh kurang atau tidak, hanya { $vendor } yang tahu; nak saya tanyakan?
bargain-fixed = { $vendor } menetapkan harga tetap: <b>{ $name }</b> { $price } untuk semua.
bargain-name-price = <b>{ $name }</b> berharga { $price }. { $vendor } sedia mendengar tawaran yang berpatutan: nak bayar berapa?
bargain-too-low = Terima kasih, tetapi { $offer } terlalu rendah untuk <b>{ $name }</b> yang berharga { $price }. Boleh naik sedikit?
bargain-passed-on = Tawaran { $offer } untuk <b>{ $name }</b> sudah saya sampaikan kepada { $vendor }; jawapannya akan muncul di sini. Sementara itu harganya kekal { $price }.
answer-vendor = <b>{ $vendor }</b>, { $regency }
    Waktu buka: { $hours }
    <i>{ $about }</i>

## Membeli

choose-size = <b>{ $name }</b>, nak saiz apa?
choose-colour = <b>{ $name }</b>, nak warna apa?
cart-added = Masuk troli: { $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }
cart-removed = Dikeluarkan daripada troli: { $name }
cart-title = 🛒 <b>Troli anda</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
cart-total = Jumlah: <b>{ $total }</b>
cart-empty = Troli anda masih kosong.
out-of-stock = { $left ->
        [0] Maaf, baru sahaja habis dijual.
       *[other] Maaf, tinggal { $left } sahaja.
    }
quantity-unclear = Nak berapa? Tulis jumlahnya.
quantity-too-large = Paling banyak { $most } unit. Jika lebih, sila tanya penjual.
cart-full = Troli sudah penuh: paling banyak { $most } jenis barang. Sila buat pesanan dahulu.
shipping-out-of-range = Kos penghantaran atau bilangan hari itu nampaknya tidak betul.
checkout-name = Pesanan ini atas nama siapa? Tulis nama penerima.
checkout-name-unclear = Sila tulis nama penerima.
checkout-phone = Nombor telefon yang boleh dihubungi kurier?
checkout-phone-unclear = Itu nampaknya bukan nombor telefon. Sila tulis dengan angka, contohnya +62 800 0000 1234.
checkout-address = Nak dihantar ke mana? Tulis jalan, kampung atau taman, daerah, bandar, poskod, dan negara jika di luar Indonesia.
checkout-address-unclear = Sila tulis alamat penuh, atau kongsi lokasi.
checkout-note = Ada nota untuk penjual?
checkout-note-unclear = Sila taip nota itu, atau langkau sahaja.
checkout-stopped = Baik, belum ada apa-apa yang dipesan. Troli anda masih seperti tadi.
summary-title = <b>Pesanan anda</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
summary-total = Barang: <b>{ $total }</b> (belum termasuk penghantaran; penjual akan maklumkan)
summary-delivery = Kepada: { $name }, { $phone }
    { $address }
summary-note = Nota: { $note }
summary-question = Betul semuanya?
order-placed = { $hours ->
       *[other] ✅ Pesanan <b>{ $number }</b> telah dibuat. Penjual akan menjawab dalam { $hours } jam; sebelum itu anda tidak perlu bayar apa-apa.
    }
order-part = <b>{ $number }</b> · { $vendor }

## Pesanan

orders-none = Anda belum ada pesanan.
order-unknown = Saya tidak jumpa pesanan itu dalam senarai anda.
order-state = { $state ->
        [placed] Status: menunggu jawapan penjual
        [accepted] Status: diterima, menunggu persetujuan pembeli
        [rejected] Status: ditolak oleh penjual
        [expired] Status: tidak dijawab dalam tempoh yang ditetapkan
        [confirmed] Status: disahkan, menunggu bayaran
        [paid] Status: sudah dibayar
        [cash_on_delivery] Status: bayar semasa terima (COD)
        [shipped] Status: dalam penghantaran
        [delivered] Status: sudah sampai
        [completed] Status: selesai
        [cancelled] Status: dibatalkan
       *[other] Status: { $state }
    }
goods-total = Barang: <b>{ $total }</b>
total-with-shipping = { $days ->
        [0] Barang { $goods } + penghantaran { $shipping } = <b>{ $total }</b>
       *[other] Barang { $goods } + penghantaran { $shipping } = <b>{ $total }</b>, kira-kira { $days } hari
    }
how-to-pay = Terima kasih! Nak bayar { $total } dengan cara apa?
pay-cash = Pesanan { $number }: bayar tunai { $total } apabila barang sampai.
pay-transfer = Pesanan { $number }: { $total }. { $vendor } akan hantar butiran bayaran; jangan bayar kepada orang lain ya.
order-received = Syukurlah sudah sampai! Pesanan { $number } selesai. 🙏
order-cancelled = Pesanan { $number } dibatalkan.
cancel-nothing = Tiada pesanan yang masih boleh dibatalkan.
cancel-which = Pesanan mana yang hendak dibatalkan?
payment-bank-transfer = pindahan bank
payment-qris = QRIS
payment-cod = bayar semasa terima (COD)
payment-paypal = PayPal
payment-western-union = Western Union

## Bercakap dengan orang

question-write = Tulis soalan anda kepada { $vendor } tentang { $name }; saya sampaikan.
question-write-manager = Tulis perkara yang anda perlukan; pengurus akan menjawab di sini.
question-empty = Sila taip dalam bentuk teks.
question-sent = Sudah disampaikan kepada { $vendor }. Jawapannya akan muncul di sini.
question-sent-manager = Sudah disampaikan. Pengurus akan menjawab di sini.
person-which-product = Pilih produk dahulu, kemudian saya hubungkan dengan penjualnya.
answer-write = Tulis mesej anda; saya sampaikan.
answer-sent = Sudah disampaikan.
thread-unknown = Perbualan itu sudah ditutup.
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] { " " }(tentang { $product })
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 Terjemahan: { $text }
not-translated = (tiada terjemahan buat masa ini)

## Berita daripada pihak lain

notice-order-placed = 🔔 <b>Pesanan baharu { $number }</b> daripada { $buyer }
notice-no-staff = ⚠️ Belum ada sesiapa yang melayan pesanan untuk { $vendor }. Jemput mereka: <b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ <b>{ $vendor }</b> telah menerima pesanan anda { $number }.
notice-order-rejected = Maaf, <b>{ $vendor }</b> tidak dapat memenuhi pesanan anda { $number }. Sebabnya:
notice-order-expired = Pesanan { $number } dengan { $vendor } tidak dijawab dalam tempoh yang ditetapkan, jadi telah ditutup. Tiada bayaran dikenakan.
notice-order-confirmed = Pembeli bersetuju dengan jumlah pesanan { $number }. Hantar butiran bayaran kepada pembeli, dan beritahu saya apabila wang sudah masuk.
notice-order-paid = { $vendor } telah menerima bayaran anda untuk pesanan { $number }.
notice-order-cash = Pembeli akan membayar pesanan { $number } semasa terima (COD). Boleh dihantar sekarang.
notice-order-shipped = 📦 Pesanan anda { $number } sedang dihantar melalui { $courier }. Nombor penjejakan: { $tracking }
notice-order-delivered = Pembeli sudah menerima pesanan { $number }.
notice-order-completed = Pesanan { $number } selesai. 🙏
notice-order-cancelled = Pembeli telah membatalkan pesanan { $number }. Stok sudah dikembalikan.
notice-joined = { $name } telah menyertai { $vendor }.

## Meja penjual

vendor-joined = Selamat datang! Kini anda melayan pembeli bagi pihak <b>{ $vendor }</b>. Pesanan baharu akan masuk ke sini.
invite-invalid = Jemputan ini sudah tidak sah. Minta yang baharu daripada pengurus.
desk-not-staff = Anda belum berdaftar dengan mana-mana penjual. Pengurus boleh menghantar jemputan.
desk-empty = { $vendor }: tiada pesanan yang menunggu anda.
desk-order = <b>{ $number }</b> · { $buyer }
desk-delivery = Hantar ke: { $address }
    Telefon: { $phone }
desk-already = Status pesanan { $number } sudah berubah. { $state ->
        [placed] Menunggu jawapan penjual.
        [accepted] Sudah diterima.
        [rejected] Sudah ditolak.
        [expired] Sudah tamat tempoh.
        [confirmed] Sudah disahkan.
        [paid] Sudah dibayar.
        [cash_on_delivery] Bayar semasa terima (COD).
        [shipped] Dalam penghantaran.
        [delivered] Sudah sampai.
        [completed] Sudah selesai.
        [cancelled] Sudah dibatalkan.
       *[other] Statusnya: { $state }
    }
desk-terms = Pesanan { $number }: berapa kos penghantaran dan berapa hari sampai? Pilih, atau tulis contohnya “25000 3 hari”.
desk-terms-unclear = Tulis kos penghantaran dalam rupiah dan bilangan hari bagi pesanan { $number }, contohnya “25000 3 hari”.
desk-accepted = Diterima. Pembeli pesanan { $number } diminta bersetuju dengan jumlah { $total }.
desk-reason = Mengapa pesanan { $number } tidak dapat dipenuhi? Pembeli akan membaca sebabnya.
desk-rejected = Ditolak. Pembeli pesanan { $number } sudah dimaklumkan dan stok sudah dikembalikan.
desk-paid = Dicatat: { $number } sudah dibayar. Beritahu saya apabila sudah dihantar.
desk-tracking = Kurier dan nombor penjejakan untuk { $number }? Contohnya “JNE 0123456789”.
desk-shipped = Dicatat: { $number } dalam penghantaran. Pembeli sudah dimaklumkan.

## Meja pengurus

queue-empty = Tiada apa-apa untuk disemak. 🎉
queue-card = Apakah maksud mesej ini? ({ $language })
    <blockquote>{ $text }</blockquote>
queue-all-intents = Pilih maksudnya:
queue-labelled = Disimpan sebagai { $intent }.
sales = { $count ->
       *[other] <b>{ $count } pesanan</b>
    }
    Urus niaga: { $transactions }
    Pesanan yang belum siap dibuat: { $preorders }

## Butang

button-number = { $number }
button-add = 🛒 Masukkan ke troli
button-cart = 🛒 Troli
button-ask-vendor = 💬 Tanya penjual
button-ask-about-order = 💬 Hubungi penjual
button-similar = Yang serupa
button-goes-with = Padanannya
button-popular = ⭐ Laris
button-orders = 📦 Pesanan saya
button-languages = 🌐 Bahasa
button-language = { $name }
button-help = ❓ Bantuan
button-person = 🙋 Cakap dengan petugas
button-vendor-goods = Semua daripada penjual ini
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = Kosongkan troli
button-checkout = ✅ Buat pesanan
button-own-name = { $name }
button-skip-note = Tiada nota
button-confirm = ✅ Ya, pesan
button-change-delivery = ✏️ Ubah
button-not-yet = Nanti dahulu
button-share-phone = 📱 Kongsi nombor saya
button-agree = ✅ Setuju
button-received = ✅ Sudah terima
button-cancel-order = ✖️ Batalkan { $number }
button-answer = ↩️ Jawab
button-desk = 🧾 Pesanan masuk
button-accept = ✅ Terima
button-reject = ✖️ Tolak
button-terms = { $days ->
       *[other] { $fee } · { $days } hari
    }
button-paid = 💰 Wang sudah masuk
button-ship = 📦 Sudah dihantar
button-reason-sold-out = Stok habis
button-reason-cannot-ship = Tidak dapat hantar ke situ
button-reason-too-busy = Terlalu banyak pesanan
button-all-intents = Lain-lain …
button-skip = Langkau
button-mean-greet = Bertegur sapa
button-mean-goodbye = Ucap selamat tinggal
button-mean-thank = Ucap terima kasih
button-mean-help = Cara membeli
button-mean-search-product = Cari produk
button-mean-ask-recommendation = Minta cadangan
button-mean-ask-price = Tanya harga
button-mean-ask-stock = Tanya stok
button-mean-ask-product-detail = Butiran produk
button-mean-ask-shipping = Penghantaran
button-mean-ask-payment = Cara bayar
button-mean-ask-return = Tukar atau bayaran balik
button-mean-ask-custom-order = Tempahan khas
button-mean-bargain = Minta kurang harga
button-mean-ask-vendor = Tentang penjual
button-mean-add-to-cart = Masukkan ke troli
button-mean-remove-from-cart = Keluarkan dari troli
button-mean-view-cart = Lihat troli
button-mean-checkout = Buat pesanan
button-mean-order-status = Status pesanan
button-mean-cancel-order = Batalkan pesanan
button-mean-talk-to-human = Cakap dengan petugas
button-mean-complain = Ada masalah
button-mean-change-language = Tukar bahasa
button-mean-affirm = Ya
button-mean-deny = Tidak
button-mean-out-of-scope = Bukan hal kedai

## Menu arahan Telegram

command-start = Mula
command-popular = Yang sedang laris
command-cart = Troli saya
command-orders = Pesanan saya
command-language = Bahasa
command-person = Cakap dengan petugas
command-help = Cara membeli
