# Basa Sunda: lemes sareng someah, sapertos nu ngajagi lapak nu tos biasa; tamu disebat "anjeun".

## Salam sareng obrolan

greet = Wilujeng sumping, { $name }! 👋 Abdi <b>Lapak</b>, nu ngabantos balanja ti UMKM Jawa Tengah: acuk, katuangan, karajinan, sareng mébel.
    Badé milarian naon? Seratkeun waé, basa naon waé ogé tiasa.
greet-again = Wilujeng sumping deui, { $name }! 👋 Dinten ieu badé milarian naon?
cart-waiting = 🛒 Eusi karanjangna masih kénéh aya.
ping = Muhun, abdi di dieu! 🙏 Aya nu tiasa dibantos?
goodbye = Hatur nuhun, dugi ka pendak deui!
welcome = Sami-sami! 🙏
help = <b>Cara balanja di dieu</b>
    1. Seratkeun barang nu dipilarian, contona “kameja batik di handap 200 rébu”.
    2. Buka produkna, teras lebetkeun kana karanjang.
    3. Checkout: abdi naroskeun jenengan, nomer HP, sareng alamat.
    4. Nu icalan nampi pesenan sareng ngawartosan ongkirna. Mayarna saatos anjeun satuju.
    Badé naros naon waé ka nu icalan ogé mangga; ku abdi didugikeun.
yes-to-what = Mangga. Aya nu tiasa dibantos?
all-right = Mangga. Upami peryogi nanaon, wartosan waé.
complain = Hapunten pisan. Badé disambungkeun ka petugas, atanapi ningali pesenan heula?
out-of-scope = Hapunten, éta mah di luar pangaweruh abdi; abdi mung terang eusi lapak ieu. Badé ningali barangna heula?
not-understood = Hapunten, abdi teu acan ngartos pisan. Panginten maksadna salah sahiji tina ieu?
not-understood-again = Hapunten, abdi masih teu acan ngartos. Mangga pilih di handap, serat ku cara sanés, atanapi nyarios sareng petugas.
hand-over-vendor = Hapunten, abdi masih teu acan ngartos. Badé didugikeun seratanana ka { $vendor }?
hand-over-manager = Hapunten, abdi masih teu acan ngartos. Badé didugikeun seratanana ka petugas?
only-text = Hapunten, abdi mung tiasa maca seratan. Tiasa diserat waé?
choose-language = Badé nganggo basa naon? Anjeun tetep tiasa nyerat ku basa naon waé.
language-chosen = Ti ayeuna abdi nganggo { $language }.
managers-only = Éta mah khusus kanggo pangurus.
error-apology = Hapunten, aya gangguan di pihak abdi. Teu aya nu ical; mangga cobian deui sakedap engkas.

## Milarian barang

search-found = { $count ->
       *[other] Ieu nu kapendak:
    }
search-nearest = Anu sami pisan mah sigana teu acan aya. Anu pangdeukeutna:
search-nothing = Teu acan kapendak. Cobian kecap sanés, atanapi tingali nu nuju payu.
recommend-popular = Nu nuju payu:
recommend-for-wish = Kumaha upami salah sahiji tina ieu?
recommend-similar = Nu sarupi sareng <b>{ $name }</b>:
recommend-none = Ayeuna teu acan aya nu sarupi sareng { $name }.
recommend-goes-with = Cocog sareng <b>{ $name }</b>:
recommend-for-you = Sugan resep kana ieu:
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = Siga { $name }
reason-goes-with = Cocog sareng { $name }
reason-viewed = Margi anjeun ningali { $name }
reason-bought = Margi anjeun kantos ngagaleuh { $name }
reason-wish = Luyu sareng nu dipilari
reason-popular = Ayeuna seueur nu ngagaleuh
reason-discover = Matak resep ditingali
reason-budget = Lebet kana anggaran
reason-vendor = Ti pangrajin nu sami
reason-occasion = Kanggo acara: { $occasion }
reason-place = Ti { $place }
reason-gift = { $receiver ->
        [mother] Kado saé kanggo ibu
        [father] Kado saé kanggo bapa
        [parents] Kado saé kanggo sepuh
        [parents-in-law] Kado saé kanggo mitoha
        [wife] Kado saé kanggo istri
        [husband] Kado saé kanggo carogé
        [girlfriend] Kado saé kanggo kabogoh awéwé
        [boyfriend] Kado saé kanggo kabogoh lalaki
        [partner] Kado saé kanggo nu dipikanyaah
        [woman] Kado saé kanggo awéwé
        [man] Kado saé kanggo lalaki
        [friend] Kado saé kanggo rerencangan
        [friend-abroad] Kado saé kanggo rerencangan di luar nagri
        [child] Kado saé kanggo murangkalih
        [baby] Kado saé kanggo orok
        [sister] Kado saé kanggo dulur awéwé
        [brother] Kado saé kanggo dulur lalaki
        [grandmother] Kado saé kanggo nini
        [grandfather] Kado saé kanggo aki
        [boss] Kado saé kanggo dunungan
        [colleague] Kado saé kanggo rerencangan sagawé
        [teacher] Kado saé kanggo guru
        [guest] Kado saé kanggo sémah
       *[other] Kado nu saé
    }
which-product = Produk nu mana? Seratkeun namina, atanapi pilih salah sahiji.
which-of-these = Badé nu mana?
product-gone = Produk éta tos teu diical deui.
vendor-goods = Ti <b>{ $vendor }</b>:
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = { $count ->
       *[other] stok { $count }
    }
sold-out = séép
made-to-order = { $days ->
        [0] didamel dumasar pesenan
       *[other] didamel dumasar pesenan, { $days } dinten
    }

## Kartu produk sareng kateranganana

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
card-vendor = 🏠 { $vendor }, { $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = Ukuran: { $sizes }
card-colours = Warni: { $colours }
card-description = <i>{ $text }</i>
fact-materials = Bahan: { $materials }
fact-ingredients = Bahan-bahanna: { $ingredients }
fact-weight = Beurat sareng bungkusna: { $grams } g
fact-shelf-life = { $days ->
       *[other] Awét { $days } dinten
    }
fact-halal = Halal: muhun
fact-not-halal = Halal: henteu
halal-unknown = Halal: nu icalan teu acan nyebatkeun
minimum-order = { $count ->
       *[other] Mesen pangsakedikna { $count } pcs.
    }
answer-price = <b>{ $name }</b> pangaosna <b>{ $price }</b>.
answer-stock = <b>{ $name }</b>: { $availability }.
answer-shipping = <b>{ $name }</b> dikintun ti { $regency } ku { $couriers }.
shipping-cost-later = Ongkir sareng lamina dugi ka alamat anjeun diwartoskeun ku nu icalan sateuacan anjeun mayar.
answer-payment = { $vendor } nampi: { $methods }.
payment-when = Mayarna saatos nu icalan nampi pesenan sareng anjeun satuju kana jumlahna.
answer-return = Upami aya nu lepat atanapi ruksak, énggal wartosan { $vendor } saatos pakét dugi, sareng poto atanapi vidéo waktos dibuka. Tukeur barang atanapi artos wangsul dirundingkeun langsung sareng nu icalan.
answer-custom-yes = { $days ->
        [0] Tiasa. { $vendor } ngadamel dumasar pesenan. Wartoskeun modél, ukuran, sareng jumlahna.
       *[other] Tiasa. { $vendor } ngadamel dumasar pesenan, kirang langkung { $days } dinten. Wartoskeun modél, ukuran, sareng jumlahna.
    }
answer-custom-ask = Nu ieu mah diical tos jadi, tapi panginten { $vendor } tiasa ngadamelkeun. Mangga taroskeun.
answer-bargain = Pangaosna { $price }. Tiasa kirang atanapi henteu, mung { $vendor } nu terang; badé ditaroskeun ku abdi?
bargain-fixed = { $vendor } pangaosna pas: <b>{ $name }</b> { $price } kanggo sadayana.
bargain-name-price = <b>{ $name }</b> pangaosna { $price }. { $vendor } kersa ngupingkeun tawaran nu pantes: badé sabaraha?
bargain-too-low = Hatur nuhun, mung { $offer } handap teuing kanggo <b>{ $name }</b> nu pangaosna { $price }. Tiasa naék sakedik?
bargain-passed-on = Tawaran { $offer } kanggo <b>{ $name }</b> tos didugikeun ka { $vendor }; waleranana badé dugi ka dieu. Samemehna, pangaosna tetep { $price }.
answer-vendor = <b>{ $vendor }</b>, { $regency }
    Buka: { $hours }
    <i>{ $about }</i>

## Balanja

choose-size = <b>{ $name }</b> badé ukuran sabaraha?
choose-colour = <b>{ $name }</b> badé warni naon?
cart-added = Lebet kana karanjang: { $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }
cart-removed = Dikaluarkeun: { $name }
cart-title = 🛒 <b>Karanjang anjeun</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
cart-total = Jumlah: <b>{ $total }</b>
cart-empty = Karanjangna masih kosong.
out-of-stock = { $left ->
        [0] Hapunten, nembé waé séép.
       *[other] Hapunten, kantun { $left }.
    }
quantity-unclear = Badé sabaraha? Seratkeun angkana.
quantity-too-large = Paling seueur { $most } pcs. Upami langkung, mangga taroskeun ka nu icalan.
cart-full = Karanjang tos dieusi { $most } rupi barang, tos pinuh. Mangga checkout heula.
shipping-out-of-range = Ongkir atanapi lami ngintunna sigana lepat.
checkout-name = Pesenan ieu kanggo saha? Seratkeun jenengan nu nampina.
checkout-name-unclear = Mangga seratkeun jenengan nu nampina.
checkout-phone = Nomer HP nu tiasa ditelepon ku kurir?
checkout-phone-unclear = Sigana éta sanés nomer HP. Seratkeun angkana, contona +62 800 0000 1234.
checkout-address = Dikintun ka mana? Seratkeun jalan, désa/kalurahan, kacamatan, kota, kode pos, sareng nagarana upami di luar Indonésia.
checkout-address-unclear = Mangga seratkeun alamat lengkepna, atanapi kintun lokasina.
checkout-note = Aya catetan kanggo nu icalan?
checkout-note-unclear = Mangga seratkeun catetanana, atanapi liwatan waé.
checkout-stopped = Mangga, teu acan aya nu dipesen. Karanjangna tetep aya.
summary-title = <b>Pesenan anjeun</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
summary-total = Barang: <b>{ $total }</b> (teu acan kalebet ongkir; nyusul ti nu icalan)
summary-delivery = Kanggo: { $name }, { $phone }
    { $address }
summary-note = Catetan: { $note }
summary-question = Tos leres?
order-placed = { $hours ->
       *[other] ✅ Pesenan <b>{ $number }</b> tos lebet. Nu icalan ngawaler dina waktos { $hours } jam; sateuacan éta anjeun teu kedah mayar nanaon.
    }
order-part = <b>{ $number }</b> · { $vendor }

## Pesenan

orders-none = Teu acan aya pesenan.
order-unknown = Pesenan éta teu kapendak dina pesenan anjeun.
order-state = { $state ->
        [placed] Status: ngantosan waleran nu icalan
        [accepted] Status: ditampi, ngantosan satujuna nu ngagaleuh
        [rejected] Status: nu icalan teu tiasa nampi
        [expired] Status: teu diwaler dugi ka watesna
        [confirmed] Status: tos disatujuan, ngantosan pamayaran
        [paid] Status: tos dibayar
        [cash_on_delivery] Status: bayar waktos barang dugi (COD)
        [shipped] Status: nuju dikintun
        [delivered] Status: tos dugi
        [completed] Status: réngsé
        [cancelled] Status: dibatalkeun
       *[other] Status: { $state }
    }
goods-total = Barang: <b>{ $total }</b>
total-with-shipping = { $days ->
        [0] Barang { $goods } + ongkir { $shipping } = <b>{ $total }</b>
       *[other] Barang { $goods } + ongkir { $shipping } = <b>{ $total }</b>, kirang langkung { $days } dinten
    }
how-to-pay = Hatur nuhun! { $total } badé dibayar ku naon?
pay-cash = Pesenan { $number }: bayar kontan { $total } waktos barangna dugi.
pay-transfer = Pesenan { $number }: { $total }. { $vendor } badé ngawartosan mayarna ka mana; punten ulah mayar ka nu sanés.
order-received = Sukur tos dugi! Pesenan { $number } réngsé. 🙏
order-cancelled = Pesenan { $number } dibatalkeun.
cancel-nothing = Teu aya pesenan nu masih tiasa dibatalkeun.
cancel-which = Pesenan nu mana nu badé dibatalkeun?
payment-bank-transfer = transfer bank
payment-qris = QRIS
payment-cod = COD (bayar waktos barang dugi)
payment-paypal = PayPal
payment-western-union = Western Union

## Nyarios sareng jalmina

question-write = Seratkeun patarosan anjeun kanggo { $vendor } ngeunaan { $name }; ku abdi didugikeun.
question-write-manager = Seratkeun kaperyogianana; pangurus badé ngawaler di dieu.
question-empty = Punten diketik waé.
question-sent = Tos didugikeun ka { $vendor }. Waleranana badé dugi ka dieu.
question-sent-manager = Tos didugikeun. Pangurus badé ngawaler di dieu.
person-which-product = Pilih heula produkna, engké disambungkeun sareng nu icalanana.
answer-write = Mangga serat; ku abdi didugikeun.
answer-sent = Tos didugikeun.
thread-unknown = Obrolan éta tos ditutup.
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] { " " }(ngeunaan { $product })
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 Tarjamahan: { $text }
not-translated = (teu acan aya tarjamahanana)

## Wartos ti nu sanés

notice-order-placed = 🔔 <b>Pesenan énggal { $number }</b> ti { $buyer }
notice-no-staff = ⚠️ Teu acan aya nu ngaladénan pesenan kanggo { $vendor }. Ondang: <b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ <b>{ $vendor }</b> tos nampi pesenan { $number }.
notice-order-rejected = Hapunten, <b>{ $vendor }</b> teu tiasa nyumponan pesenan { $number }. Alesanana:
notice-order-expired = Pesenan { $number } di { $vendor } teu diwaler dugi ka watesna, janten ditutup. Teu aya nu kedah dibayar.
notice-order-confirmed = Nu ngagaleuh tos satuju kana jumlah pesenan { $number }. Mangga wartosan mayarna ka mana, teras wartosan abdi upami artosna tos lebet.
notice-order-paid = { $vendor } tos nampi pamayaran pesenan { $number }.
notice-order-cash = Pesenan { $number } dibayar waktos barangna dugi (COD). Mangga kintunkeun.
notice-order-shipped = 📦 Pesenan { $number } tos dikintun ku { $courier }. Nomer résina: { $tracking }
notice-order-delivered = Pesenan { $number } tos ditampi ku nu ngagaleuh.
notice-order-completed = Pesenan { $number } réngsé. 🙏
notice-order-cancelled = Nu ngagaleuh ngabatalkeun pesenan { $number }. Stokna tos wangsul.
notice-joined = { $name } tos ngagabung sareng { $vendor }.

## Méja nu icalan

vendor-joined = Wilujeng sumping! Ayeuna anjeun nu ngaladénan pesenan kanggo <b>{ $vendor }</b>. Pesenan énggal badé lebet ka dieu.
invite-invalid = Ondangan ieu tos teu tiasa dianggo. Mangga suhunkeun nu énggal ka pangurus.
desk-not-staff = Anjeun teu acan kadaptar di lapak mana waé. Pangurus tiasa ngintun ondangan.
desk-empty = { $vendor }: teu aya pesenan nu ngantosan.
desk-order = <b>{ $number }</b> · { $buyer }
desk-delivery = Kintun ka: { $address }
    HP: { $phone }
desk-already = Pesenan { $number } tos robih. { $state ->
        [placed] Ngantosan waleran nu icalan.
        [accepted] Tos ditampi.
        [rejected] Nu icalan teu tiasa nampi.
        [expired] Tos liwat watesna.
        [confirmed] Tos disatujuan.
        [paid] Tos dibayar.
        [cash_on_delivery] Bayar waktos barang dugi (COD).
        [shipped] Nuju dikintun.
        [delivered] Tos dugi.
        [completed] Tos réngsé.
        [cancelled] Tos dibatalkeun.
       *[other] Statusna: { $state }
    }
desk-terms = Pesenan { $number }: ongkirna sabaraha sareng sabaraha dinten dugina? Pilih, atanapi serat contona “25rébu 3 dinten”.
desk-terms-unclear = Seratkeun ongkir sareng lamina kanggo pesenan { $number }, contona “25rébu 3 dinten”.
desk-accepted = Ditampi. Nu ngagaleuh { $number } nuju disuhunkeun satujuna kana jumlah { $total }.
desk-reason = Ku naon pesenan { $number } teu tiasa dicumponan? Alesanana badé diaos ku nu ngagaleuh.
desk-rejected = Ditolak. Nu ngagaleuh { $number } tos diwartosan, stokna tos wangsul.
desk-paid = Kacatet: { $number } tos dibayar. Wartosan upami tos dikintun.
desk-tracking = Kurir sareng nomer résina kanggo { $number }? Contona “JNE 0123456789”.
desk-shipped = Kacatet: { $number } tos dikintun. Nu ngagaleuh tos diwartosan.

## Méja pangurus

queue-empty = Teu aya nu kedah dipariksa. 🎉
queue-card = Naon maksudna ieu? ({ $language })
    <blockquote>{ $text }</blockquote>
queue-all-intents = Pilih maksudna:
queue-labelled = Dicatet salaku { $intent }.
sales = { $count ->
       *[other] <b>{ $count } pesenan</b>
    }
    Transaksi: { $transactions }
    Pesenan nu kedah kénéh didamel: { $preorders }

## Tombol

button-number = { $number }
button-add = 🛒 Lebetkeun kana karanjang
button-cart = 🛒 Karanjang
button-ask-vendor = 💬 Naros ka nu icalan
button-ask-about-order = 💬 Serat ka nu icalan
button-similar = Nu sarupi
button-goes-with = Pasanganana
button-popular = ⭐ Nuju payu
button-orders = 📦 Pesenan abdi
button-languages = 🌐 Basa
button-language = { $name }
button-help = ❓ Bantosan
button-person = 🙋 Nyarios sareng petugas
button-vendor-goods = Sadaya ti nu icalan ieu
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = Kosongkeun karanjang
button-checkout = ✅ Checkout
button-own-name = { $name }
button-skip-note = Tanpa catetan
button-confirm = ✅ Muhun, pesen
button-change-delivery = ✏️ Robih
button-not-yet = Engké heula
button-share-phone = 📱 Kintun nomer abdi
button-agree = ✅ Satuju
button-received = ✅ Tos ditampi
button-cancel-order = ✖️ Batalkeun { $number }
button-answer = ↩️ Waler
button-desk = 🧾 Pesenan lebet
button-accept = ✅ Tampi
button-reject = ✖️ Tolak
button-terms = { $days ->
       *[other] { $fee } · { $days } dinten
    }
button-paid = 💰 Artos tos lebet
button-ship = 📦 Tos dikintun
button-reason-sold-out = Stok séép
button-reason-cannot-ship = Teu tiasa ngintun ka dinya
button-reason-too-busy = Pesenan nuju pinuh
button-all-intents = Sanésna …
button-skip = Liwatan
button-mean-greet = Uluk salam
button-mean-goodbye = Pamit
button-mean-thank = Hatur nuhun
button-mean-help = Cara balanja
button-mean-search-product = Milarian barang
button-mean-ask-recommendation = Nyuhunkeun saran
button-mean-ask-price = Naros pangaos
button-mean-ask-stock = Naros stok
button-mean-ask-product-detail = Katerangan barang
button-mean-ask-shipping = Pangintunan
button-mean-ask-payment = Cara mayar
button-mean-ask-return = Tukeur / artos wangsul
button-mean-ask-custom-order = Pesen khusus
button-mean-bargain = Nawis pangaos
button-mean-ask-vendor = Ngeunaan nu icalan
button-mean-add-to-cart = Lebetkeun kana karanjang
button-mean-remove-from-cart = Kaluarkeun tina karanjang
button-mean-view-cart = Ningali karanjang
button-mean-checkout = Checkout
button-mean-order-status = Pesenan dugi ka mana
button-mean-cancel-order = Batalkeun pesenan
button-mean-talk-to-human = Nyarios sareng petugas
button-mean-complain = Aya masalah
button-mean-change-language = Gentos basa
button-mean-affirm = Muhun
button-mean-deny = Henteu
button-mean-out-of-scope = Sanes perkawis toko

## Ménu paréntah Telegram

command-start = Ngawitan
command-popular = Nu nuju payu
command-cart = Karanjang abdi
command-orders = Pesenan abdi
command-language = Basa
command-person = Nyarios sareng petugas
command-help = Cara balanja
