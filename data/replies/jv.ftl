# Basa Jawa: krama saben dinten, alus ananging gampil dipunmangertosi; tamu dipunaturi "panjenengan".

## Salam lan wawan rembag

greet = Sugeng rawuh, { $name }! 👋 Kula <b>Lapak</b>, ingkang ngladosi panjenengan blanja saking UMKM Jawi Tengah: busana, dhaharan, kerajinan, kaliyan mebel.
    Panjenengan ngersakaken punapa? Mangga dipunserat kemawon, basa punapa kemawon saged.
greet-again = Sugeng pinanggih malih, { $name }! 👋 Dinten menika badhe madosi punapa?
cart-waiting = 🛒 Kranjang panjenengan taksih wetah.
ping = Inggih, kula wonten mriki! 🙏 Wonten ingkang saged kula biyantu?
goodbye = Sugeng pepanggihan malih!
welcome = Sami-sami! 🙏
help = <b>Caranipun blanja wonten mriki</b>
    1. Serat barang ingkang dipunpadosi, tuladhanipun “hem bathik kirang saking 200 ewu”.
    2. Bikak produkipun, lajeng lebetaken dhateng kranjang.
    3. Checkout: kula nyuwun pirsa asma, nomer HP, kaliyan alamat panjenengan.
    4. Bakul nampi pesenan lan ngaturi pirsa ongkos kintunipun. Mbayaripun sasampunipun panjenengan sarujuk.
    Menawi badhe ndangu punapa kemawon dhateng bakul ugi saged; kula ingkang ngaturaken.
yes-to-what = Inggih, mangga. Panjenengan ngersakaken punapa?
all-right = Inggih. Menawi mbetahaken punapa-punapa, mangga ngendika kemawon.
complain = Nyuwun pangapunten. Punapa badhe kula sambungaken kaliyan petugas, utawi mirsani pesenan rumiyin?
out-of-scope = Nuwun sewu, punika sanes babagan kula; kula namung mangertos isinipun lapak punika. Badhe mirsani barangipun rumiyin?
not-understood = Nuwun sewu, kula dereng patos mangertos kersanipun panjenengan. Punapa salah satunggalipun punika?
not-understood-again = Nyuwun pangapunten, kula taksih dereng mangertos. Mangga pilih ing ngandhap, serat mawi cara sanes, utawi wawan rembag kaliyan petugas.
hand-over-vendor = Nyuwun pangapunten, kula taksih dereng mangertos. Punapa seratan panjenengan kula aturaken dhateng { $vendor }?
hand-over-manager = Nyuwun pangapunten, kula taksih dereng mangertos. Punapa seratan panjenengan kula aturaken dhateng petugas?
only-text = Nuwun sewu, kula namung saged maos seratan. Saged dipunserat kemawon?
choose-language = Badhe ngagem basa punapa? Panjenengan tetep saged nyerat mawi basa punapa kemawon.
language-chosen = Wiwit sapunika kula ngagem { $language }.
managers-only = Punika mligi kangge pangurus.
error-apology = Nyuwun pangapunten, wonten alangan ing sistem kula. Boten wonten ingkang ical; mangga sekedhap malih dipuncobi.

## Madosi barang

search-found = { $count ->
       *[other] Punika ingkang kula panggihaken:
    }
search-nearest = Ingkang persis mekaten kadosipun dereng wonten. Ingkang paling memper:
search-nothing = Dereng pinanggih. Mangga nyobi tembung sanes, utawi mirsani ingkang saweg pajeng.
recommend-popular = Ingkang saweg pajeng:
recommend-for-wish = Kados pundi menawi salah satunggalipun punika?
recommend-similar = Ingkang memper <b>{ $name }</b>:
recommend-none = Sapunika dereng wonten ingkang memper { $name }.
recommend-goes-with = Cocog kaliyan <b>{ $name }</b>:
recommend-for-you = Mbokmenawa panjenengan remen:
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = Mirip { $name }
reason-goes-with = Cocog kaliyan { $name }
reason-viewed = Amargi panjenengan mriksani { $name }
reason-bought = Amargi panjenengan nate mundhut { $name }
reason-wish = Cundhuk kaliyan ingkang dipunpadosi
reason-popular = Sapunika kathah ingkang mundhut
reason-discover = Pantes dipunpirsani
reason-budget = Cekap kaliyan anggaranipun
reason-vendor = Saking perajin ingkang sami
reason-occasion = Kangge acara: { $occasion }
reason-place = Saking { $place }
reason-gift = { $receiver ->
        [mother] Kado sae kangge ibu
        [father] Kado sae kangge bapak
        [parents] Kado sae kangge tiyang sepuh
        [parents-in-law] Kado sae kangge mara sepuh
        [wife] Kado sae kangge garwa putri
        [husband] Kado sae kangge garwa kakung
        [girlfriend] Kado sae kangge pacar estri
        [boyfriend] Kado sae kangge pacar jaler
        [partner] Kado sae kangge ingkang dipuntresnani
        [woman] Kado sae kangge tiyang estri
        [man] Kado sae kangge tiyang jaler
        [friend] Kado sae kangge rencang
        [friend-abroad] Kado sae kangge rencang ing manca negari
        [child] Kado sae kangge lare
        [baby] Kado sae kangge bayi
        [sister] Kado sae kangge sedherek estri
        [brother] Kado sae kangge sedherek jaler
        [grandmother] Kado sae kangge simbah putri
        [grandfather] Kado sae kangge simbah kakung
        [boss] Kado sae kangge pimpinan
        [colleague] Kado sae kangge rencang kantor
        [teacher] Kado sae kangge guru
        [guest] Kado sae kangge tamu
       *[other] Kado ingkang sae
    }
which-product = Produk ingkang pundi? Mangga dipunserat naminipun, utawi pilih salah satunggal.
which-of-these = Ingkang pundi ingkang dipunkersakaken?
product-gone = Produk punika sampun boten dipunsade.
vendor-goods = Saking <b>{ $vendor }</b>:
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = { $count ->
       *[other] stok { $count }
    }
sold-out = telas
made-to-order = { $days ->
        [0] dipundamel miturut pesenan
       *[other] dipundamel miturut pesenan, { $days } dinten
    }

## Kertu produk kaliyan katranganipun

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
card-vendor = 🏠 { $vendor }, { $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = Ukuran: { $sizes }
card-colours = Werni: { $colours }
card-description = <i>{ $text }</i>
fact-materials = Bahan: { $materials }
fact-ingredients = Bahan-bahanipun: { $ingredients }
fact-weight = Bobot dalah bungkusipun: { $grams } g
fact-shelf-life = { $days ->
       *[other] Awet { $days } dinten
    }
fact-halal = Halal: inggih
fact-not-halal = Halal: boten
halal-unknown = Halal: bakul dereng nyebataken
minimum-order = { $count ->
       *[other] Pesen paling sekedhik { $count } pcs.
    }
answer-price = <b>{ $name }</b> reginipun <b>{ $price }</b>.
answer-stock = <b>{ $name }</b>: { $availability }.
answer-shipping = <b>{ $name }</b> dipunkintun saking { $regency } lumantar { $couriers }.
shipping-cost-later = Ongkos kintun kaliyan laminipun dumugi alamat panjenengan badhe dipunaturaken bakul saderengipun panjenengan mbayar.
answer-payment = { $vendor } nampi: { $methods }.
payment-when = Mbayaripun sasampunipun bakul nampi pesenan lan panjenengan sarujuk kaliyan gunggungipun.
answer-return = Menawi wonten ingkang klentu utawi risak, mangga enggal paring pirsa dhateng { $vendor } sasampunipun paket dumugi, sinartan foto utawi video nalika mbikak. Lintu barang utawi wangsulipun arta dipunrembag langsung kaliyan bakul.
answer-custom-yes = { $days ->
        [0] Saged. { $vendor } ndamel miturut pesenan. Mangga paring pirsa model, ukuran, kaliyan cacahipun.
       *[other] Saged. { $vendor } ndamel miturut pesenan, kirang langkung { $days } dinten. Mangga paring pirsa model, ukuran, kaliyan cacahipun.
    }
answer-custom-ask = Ingkang punika dipunsade sampun dados, nanging mbokmenawi { $vendor } saged ndamelaken. Mangga dipundangu.
answer-bargain = Reginipun { $price }. Saged kirang punapa boten, namung { $vendor } ingkang pirsa; punapa badhe kula aturaken pitakenanipun?
bargain-fixed = { $vendor } reginipun pas: <b>{ $name }</b> { $price } kangge sedaya ingkang mundhut.
bargain-name-price = <b>{ $name }</b> reginipun { $price }. { $vendor } purun mirengaken awis-awisan ingkang pantes: panjenengan ngersakaken pinten?
bargain-too-low = Matur nuwun, nanging { $offer } taksih kandhap sanget kangge <b>{ $name }</b> ingkang reginipun { $price }. Saged mindhak sekedhik?
bargain-passed-on = Awis-awisan { $offer } kangge <b>{ $name }</b> sampun kula aturaken dhateng { $vendor }; wangsulanipun badhe dumugi mriki. Sadèrèngipun, reginipun tetep { $price }.
answer-vendor = <b>{ $vendor }</b>, { $regency }
    Bikak: { $hours }
    <i>{ $about }</i>

## Blanja

choose-size = <b>{ $name }</b> ngersakaken ukuran pinten?
choose-colour = <b>{ $name }</b> ngersakaken werni punapa?
cart-added = Mlebet kranjang: { $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }
cart-removed = Dipunwedalaken: { $name }
cart-title = 🛒 <b>Kranjang panjenengan</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
cart-total = Gunggung: <b>{ $total }</b>
cart-empty = Kranjang panjenengan taksih kothong.
out-of-stock = { $left ->
        [0] Nyuwun pangapunten, nembe kemawon telas.
       *[other] Nyuwun pangapunten, kantun { $left }.
    }
quantity-unclear = Ngersakaken pinten? Mangga dipunserat angkanipun.
quantity-too-large = Paling kathah { $most } pcs. Menawi langkung, mangga dipundangu dhateng bakul.
cart-full = Kranjang sampun isi { $most } jinis barang, sampun kebak. Mangga checkout rumiyin.
shipping-out-of-range = Ongkos kintun utawi laminipun kintun kadosipun klentu.
checkout-name = Pesenan punika atas asmanipun sinten? Mangga dipunserat asmanipun ingkang nampi.
checkout-name-unclear = Mangga dipunserat asmanipun ingkang nampi.
checkout-phone = Nomer HP ingkang saged dipuntelpun kurir pinten?
checkout-phone-unclear = Punika kadosipun sanes nomer HP. Mangga dipunserat angkanipun, tuladhanipun +62 800 0000 1234.
checkout-address = Dipunkintun dhateng pundi? Mangga dipunserat margi, dhusun/kelurahan, kecamatan, kitha, kode pos, kaliyan nagarinipun menawi ing sajawinipun Indonesia.
checkout-address-unclear = Mangga dipunserat alamat jangkepipun, utawi kintun lokasinipun.
checkout-note = Wonten cathetan kangge bakul?
checkout-note-unclear = Mangga cathetanipun dipunserat, utawi dipunlangkungi kemawon.
checkout-stopped = Inggih, dereng wonten ingkang dipunpesen. Kranjangipun tetep kados wau.
summary-title = <b>Pesenan panjenengan</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
summary-total = Barang: <b>{ $total }</b> (dereng kalebet ongkos kintun; nyusul saking bakul)
summary-delivery = Katur: { $name }, { $phone }
    { $address }
summary-note = Cathetan: { $note }
summary-question = Punapa sampun leres?
order-placed = { $hours ->
       *[other] ✅ Pesenan <b>{ $number }</b> sampun mlebet. Bakul paring wangsulan salebetipun { $hours } jam; saderengipun punika panjenengan boten perlu mbayar punapa-punapa.
    }
order-part = <b>{ $number }</b> · { $vendor }

## Pesenan

orders-none = Dereng wonten pesenan.
order-unknown = Pesenan punika boten kula panggihaken wonten ing pesenan panjenengan.
order-state = { $state ->
        [placed] Status: nengga wangsulan bakul
        [accepted] Status: dipuntampi, nengga sarujukipun ingkang mundhut
        [rejected] Status: bakul boten saged nampi
        [expired] Status: boten dipunwangsuli ngantos titi wancinipun
        [confirmed] Status: sampun sarujuk, nengga pambayaran
        [paid] Status: sampun dipunbayar
        [cash_on_delivery] Status: bayar nalika dumugi (COD)
        [shipped] Status: saweg dipunkintun
        [delivered] Status: sampun dumugi
        [completed] Status: rampung
        [cancelled] Status: dipunbatalaken
       *[other] Status: { $state }
    }
goods-total = Barang: <b>{ $total }</b>
total-with-shipping = { $days ->
        [0] Barang { $goods } + ongkos kintun { $shipping } = <b>{ $total }</b>
       *[other] Barang { $goods } + ongkos kintun { $shipping } = <b>{ $total }</b>, kirang langkung { $days } dinten
    }
how-to-pay = Matur nuwun! { $total } badhe dipunbayar mawi punapa?
pay-cash = Pesenan { $number }: bayar kontan { $total } nalika barangipun dumugi.
pay-transfer = Pesenan { $number }: { $total }. { $vendor } badhe paring pirsa mbayaripun dhateng pundi; sampun ngantos mbayar dhateng sanesipun.
order-received = Syukur sampun dumugi! Pesenan { $number } rampung. 🙏
order-cancelled = Pesenan { $number } dipunbatalaken.
cancel-nothing = Boten wonten pesenan ingkang taksih saged dipunbatalaken.
cancel-which = Pesenan pundi ingkang badhe dipunbatalaken?
payment-bank-transfer = transfer bank
payment-qris = QRIS
payment-cod = COD (bayar nalika dumugi)
payment-paypal = PayPal
payment-western-union = Western Union

## Matur dhateng petugas

question-write = Mangga dipunserat pitakenan panjenengan kangge { $vendor } babagan { $name }; kula ingkang ngaturaken.
question-write-manager = Mangga dipunserat wigatosipun; pangurus badhe mangsuli wonten mriki.
question-empty = Mangga dipunserat mawi tembung.
question-sent = Sampun kula aturaken dhateng { $vendor }. Wangsulanipun badhe dumugi mriki.
question-sent-manager = Sampun kula aturaken. Pangurus badhe mangsuli wonten mriki.
person-which-product = Mangga dipunpilih produkipun rumiyin, mangke kula sambungaken kaliyan bakulipun.
answer-write = Mangga dipunserat; kula ingkang ngaturaken.
answer-sent = Sampun kula aturaken.
thread-unknown = Wawan rembag punika sampun dipuntutup.
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] { " " }(babagan { $product })
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 Terjemahan: { $text }
not-translated = (dereng wonten terjemahanipun)

## Pawartos saking sanesipun

notice-order-placed = 🔔 <b>Pesenan enggal { $number }</b> saking { $buyer }
notice-no-staff = ⚠️ Dereng wonten ingkang ngladosi pesenan kangge { $vendor }. Mangga dipunundang: <b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ <b>{ $vendor }</b> sampun nampi pesenan { $number }.
notice-order-rejected = Nyuwun pangapunten, <b>{ $vendor }</b> boten saged ngladosi pesenan { $number }. Alesanipun:
notice-order-expired = Pesenan { $number } ing { $vendor } boten dipunwangsuli ngantos titi wancinipun, pramila dipuntutup. Boten wonten ingkang kedah dipunbayar.
notice-order-confirmed = Ingkang mundhut sampun sarujuk kaliyan gunggungipun pesenan { $number }. Mangga dipunparingi pirsa mbayaripun dhateng pundi, lajeng mangga paring pirsa menawi artanipun sampun mlebet.
notice-order-paid = { $vendor } sampun nampi pambayaran pesenan { $number }.
notice-order-cash = Pesenan { $number } dipunbayar nalika barangipun dumugi (COD). Mangga dipunkintun.
notice-order-shipped = 📦 Pesenan { $number } sampun dipunkintun lumantar { $courier }. Nomer resi: { $tracking }
notice-order-delivered = Pesenan { $number } sampun dipuntampi ingkang mundhut.
notice-order-completed = Pesenan { $number } rampung. 🙏
notice-order-cancelled = Ingkang mundhut mbatalaken pesenan { $number }. Stok sampun wangsul.
notice-joined = { $name } sampun gabung kaliyan { $vendor }.

## Meja bakul

vendor-joined = Sugeng rawuh! Sapunika panjenengan ingkang ngladosi pesenan kangge <b>{ $vendor }</b>. Pesenan enggal badhe mlebet mriki.
invite-invalid = Undangan punika sampun boten saged dipunagem. Mangga nyuwun ingkang enggal dhateng pangurus.
desk-not-staff = Panjenengan dereng kacathet ing lapak pundi kemawon. Pangurus saged ngintun undangan.
desk-empty = { $vendor }: boten wonten pesenan ingkang nengga.
desk-order = <b>{ $number }</b> · { $buyer }
desk-delivery = Dipunkintun dhateng: { $address }
    HP: { $phone }
desk-already = Pesenan { $number } sampun santun status. { $state ->
        [placed] Nengga wangsulan bakul.
        [accepted] Sampun dipuntampi.
        [rejected] Bakul boten saged nampi.
        [expired] Sampun langkung wancinipun.
        [confirmed] Sampun dipunsarujuki.
        [paid] Sampun dipunbayar.
        [cash_on_delivery] Bayar nalika dumugi (COD).
        [shipped] Saweg dipunkintun.
        [delivered] Sampun dumugi.
        [completed] Sampun rampung.
        [cancelled] Sampun dipunbatalaken.
       *[other] Statusipun: { $state }
    }
desk-terms = Pesenan { $number }: ongkos kintunipun pinten lan pinten dinten dumuginipun? Mangga dipunpilih, utawi serat tuladhanipun “25ewu 3 dinten”.
desk-terms-unclear = Mangga dipunserat ongkos kintun kaliyan laminipun kangge pesenan { $number }, tuladhanipun “25ewu 3 dinten”.
desk-accepted = Dipuntampi. Ingkang mundhut { $number } saweg dipunsuwuni sarujuk kangge gunggung { $total }.
desk-reason = Kenging punapa pesenan { $number } boten saged dipunladosi? Alesanipun badhe dipunwaos ingkang mundhut.
desk-rejected = Dipuntampik. Ingkang mundhut { $number } sampun dipunparingi pirsa, stok sampun wangsul.
desk-paid = Kacathet: { $number } sampun dipunbayar. Mangga paring pirsa menawi sampun dipunkintun.
desk-tracking = Kurir kaliyan nomer resi kangge { $number }? Tuladhanipun “JNE 0123456789”.
desk-shipped = Kacathet: { $number } sampun dipunkintun. Ingkang mundhut sampun dipunparingi pirsa.

## Meja pangurus

queue-empty = Boten wonten ingkang kedah dipuntliti. 🎉
queue-card = Punapa maksudipun punika? ({ $language })
    <blockquote>{ $text }</blockquote>
queue-all-intents = Mangga dipunpilih maksudipun:
queue-labelled = Kacathet minangka { $intent }.
sales = { $count ->
       *[other] <b>{ $count } pesenan</b>
    }
    Transaksi: { $transactions }
    Pesenan ingkang taksih dipundamel: { $preorders }

## Tombol

button-number = { $number }
button-add = 🛒 Lebetaken dhateng kranjang
button-cart = 🛒 Kranjang
button-ask-vendor = 💬 Taken bakul
button-ask-about-order = 💬 Matur bakul
button-similar = Ingkang memper
button-goes-with = Pasangane
button-popular = ⭐ Saweg pajeng
button-orders = 📦 Pesenan kula
button-languages = 🌐 Basa
button-language = { $name }
button-help = ❓ Pitulungan
button-person = 🙋 Matur petugas
button-vendor-goods = Sedaya saking bakul punika
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = Kothongaken kranjang
button-checkout = ✅ Checkout
button-own-name = { $name }
button-skip-note = Tanpa cathetan
button-confirm = ✅ Inggih, pesen
button-change-delivery = ✏️ Ewahi
button-not-yet = Mangke rumiyin
button-share-phone = 📱 Kintun nomer kula
button-agree = ✅ Sarujuk
button-received = ✅ Sampun dipuntampi
button-cancel-order = ✖️ Batalaken { $number }
button-answer = ↩️ Wangsuli
button-desk = 🧾 Pesenan mlebet
button-accept = ✅ Tampi
button-reject = ✖️ Tampik
button-terms = { $days ->
       *[other] { $fee } · { $days } dinten
    }
button-paid = 💰 Arta sampun mlebet
button-ship = 📦 Sampun dipunkintun
button-reason-sold-out = Stok telas
button-reason-cannot-ship = Boten saged ngintun mrika
button-reason-too-busy = Pesenan saweg kebak
button-all-intents = Sanesipun …
button-skip = Langkungi
button-mean-greet = Uluk salam
button-mean-goodbye = Pamit
button-mean-thank = Matur nuwun
button-mean-help = Cara blanja
button-mean-search-product = Madosi barang
button-mean-ask-recommendation = Nyuwun pamrayogi
button-mean-ask-price = Taken regi
button-mean-ask-stock = Taken stok
button-mean-ask-product-detail = Katrangan barang
button-mean-ask-shipping = Pangintunan
button-mean-ask-payment = Cara mbayar
button-mean-ask-return = Lintu / wangsul arta
button-mean-ask-custom-order = Pesen mligi
button-mean-bargain = Nawis regi
button-mean-ask-vendor = Babagan bakul
button-mean-add-to-cart = Lebetaken dhateng kranjang
button-mean-remove-from-cart = Wedalaken saking kranjang
button-mean-view-cart = Ningali kranjang
button-mean-checkout = Checkout
button-mean-order-status = Pesenan dumugi pundi
button-mean-cancel-order = Batalaken pesenan
button-mean-talk-to-human = Matur petugas
button-mean-complain = Wonten prekawis
button-mean-change-language = Gantos basa
button-mean-affirm = Inggih
button-mean-deny = Boten
button-mean-out-of-scope = Sanes bab toko

## Menu printah Telegram

command-start = Miwiti
command-popular = Ingkang saweg pajeng
command-cart = Kranjang kula
command-orders = Pesenan kula
command-language = Basa
command-person = Matur dhateng petugas
command-help = Cara blanja
