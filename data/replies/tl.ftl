# Filipino: magalang at may “po”, parang suki kung kausapin; simpleng salita, may halong karaniwang Ingles.

## Pagbati at kuwentuhan

greet = Kumusta po, { $name }! 👋 Ako po si <b>Lapak</b>, katulong ninyo sa pamimili sa maliliit na negosyo ng Gitnang Java: damit, pagkain, gawang-kamay, at muwebles.
    Ano po ang hanap ninyo? Puwede sa kahit anong wika.
greet-again = Maligayang pagbabalik po, { $name }! 👋 Ano po ang hanap ninyo ngayon?
cart-waiting = 🛒 Nandito pa rin po ang laman ng cart ninyo.
ping = Opo, nandito po ako! 🙏 Ano po ang maitutulong ko?
goodbye = Paalam po, balik po kayo!
welcome = Walang anuman po! 🙏
help = <b>Paano bumili rito</b>
    1. Isulat po ang hanap ninyo, halimbawa “polong batik na mas mababa sa 200 libo”.
    2. Buksan ang produkto at ilagay sa cart.
    3. Mag-checkout: itatanong ko po ang pangalan, numero ng telepono, at address.
    4. Tatanggapin ng nagtitinda ang order at sasabihin ang shipping fee. Magbabayad lang po kayo kapag pumayag na kayo.
    May tanong sa nagtitinda? Ako na po ang maghahatid ng mensahe.
yes-to-what = Opo, sige po! Saan po tayo magsisimula?
all-right = Sige po. Sabihan lang po ninyo ako kapag may kailangan kayo.
complain = Pasensiya na po talaga. Gusto po ba ninyong makausap ang isang tao, o tingnan ang mga order ninyo?
out-of-scope = Naku, hindi ko po alam iyan; itong tindahan lang po ang kabisado ko. May gusto po ba kayong ipakita ko?
not-understood = Parang hindi ko po nakuha nang tama. Isa po ba rito ang ibig ninyong sabihin?
not-understood-again = Pasensiya na po, hindi ko pa rin maintindihan. Pumili po sa ibaba, sabihin sa ibang paraan, o kumausap ng tao.
hand-over-vendor = Pasensiya na po, hindi ko pa rin maintindihan. Ipasa ko po ba sa { $vendor } ang isinulat ninyo?
hand-over-manager = Pasensiya na po, hindi ko pa rin maintindihan. Ipasa ko po ba sa isang tao ang isinulat ninyo?
only-text = Nakasulat lang po ang nababasa ko. Puwede po bang i-type ninyo?
choose-language = Anong wika po ang gagamitin ko? Puwede pa rin po kayong magsulat sa kahit anong wika.
language-chosen = Sige po, ito na ang wika natin: { $language }.
managers-only = Para lang po iyan sa mga tagapamahala.
error-apology = Pasensiya na po, may naging problema sa amin. Walang nawala; pakisubukan po ulit maya-maya.

## Paghahanap ng produkto

search-found = { $count ->
        [1] Ito po ang nakita ko para sa inyo:
       *[other] Ito po ang mga nakita ko para sa inyo:
    }
search-nearest = Mukhang wala po kami ng eksaktong ganoon. Ito po ang pinakamalapit:
search-nothing = Wala po akong nakitang ganoon. Subukan po ang ibang salita, o tingnan ang mga mabenta.
recommend-popular = Mabenta po ngayon:
recommend-for-wish = Baka po magustuhan ninyo ang isa sa mga ito:
recommend-similar = Mga katulad po ng <b>{ $name }</b>:
recommend-none = Wala pa pong ibang katulad ng { $name } sa ngayon.
recommend-goes-with = Bagay sa <b>{ $name }</b>:
recommend-for-you = Baka magustuhan ninyo:
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = Katulad ng { $name }
reason-goes-with = Bagay sa { $name }
reason-viewed = Dahil tiningnan ninyo ang { $name }
reason-bought = Dahil bumili kayo ng { $name }
reason-wish = Tugma sa hanap ninyo
reason-popular = Madalas bilhin ngayon
reason-discover = Sulit tuklasin
reason-budget = Pasok sa badyet ninyo
reason-vendor = Mula sa parehong gumagawa
reason-occasion = Para sa okasyon: { $occasion }
reason-place = Mula sa { $place }
reason-gift = { $receiver ->
        [mother] Magandang regalo kay nanay
        [father] Magandang regalo kay tatay
        [parents] Magandang regalo sa mga magulang
        [parents-in-law] Magandang regalo sa mga biyenan
        [wife] Magandang regalo sa asawang babae
        [husband] Magandang regalo sa asawang lalaki
        [girlfriend] Magandang regalo sa girlfriend
        [boyfriend] Magandang regalo sa boyfriend
        [partner] Magandang regalo sa minamahal
        [woman] Magandang regalo sa babae
        [man] Magandang regalo sa lalaki
        [friend] Magandang regalo sa kaibigan
        [friend-abroad] Magandang regalo sa kaibigan sa ibang bansa
        [child] Magandang regalo sa bata
        [baby] Magandang regalo sa sanggol
        [sister] Magandang regalo sa kapatid na babae
        [brother] Magandang regalo sa kapatid na lalaki
        [grandmother] Magandang regalo kay lola
        [grandfather] Magandang regalo kay lolo
        [boss] Magandang regalo sa boss
        [colleague] Magandang regalo sa katrabaho
        [teacher] Magandang regalo sa guro
        [guest] Magandang regalo sa mga bisita
       *[other] Magandang regalo
    }
which-product = Aling produkto po? Isulat ang pangalan nito, o pumili ng isa.
which-of-these = Alin po sa mga ito?
product-gone = Hindi na po iyan ibinebenta.
vendor-goods = Mula po sa <b>{ $vendor }</b>:
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = { $count ->
        [1] 1 na lang
       *[other] may { $count } pa
    }
sold-out = ubos na
made-to-order = { $days ->
        [0] ginagawa kapag may order
       *[other] ginagawa kapag may order, { $days } araw
    }

## Ang card ng produkto at mga detalye

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
card-vendor = 🏠 { $vendor }, { $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = Mga size: { $sizes }
card-colours = Mga kulay: { $colours }
card-description = <i>{ $text }</i>
fact-materials = Gawa sa: { $materials }
fact-ingredients = Mga sangkap: { $ingredients }
fact-weight = Bigat kasama ang balot: { $grams } g
fact-shelf-life = Tumatagal nang { $days } araw
fact-halal = Halal: oo
fact-not-halal = Halal: hindi
halal-unknown = Halal: hindi sinabi ng nagtitinda
minimum-order = { $count } piraso po ang minimum na order.
answer-price = <b>{ $price }</b> po ang <b>{ $name }</b>.
answer-stock = <b>{ $name }</b>: { $availability } po.
answer-shipping = Ipinapadala po ang <b>{ $name }</b> mula sa { $regency } sa pamamagitan ng { $couriers }.
shipping-cost-later = Sasabihin po ng nagtitinda ang eksaktong shipping fee at bilang ng araw papunta sa inyo bago kayo magbayad ng kahit ano.
answer-payment = Tinatanggap po ng { $vendor }: { $methods }.
payment-when = Magbabayad po kayo kapag natanggap na ng nagtitinda ang order at pumayag na kayo sa kabuuan.
answer-return = Kung may mali o sira, sabihan po agad ang { $vendor } pagdating ng pakete, may kasamang litrato o video ng pagbubukas. Ang palit o balik-bayad ay direkta pong pag-uusapan ninyo.
answer-custom-yes = { $days ->
        [0] Gumagawa po nito ang { $vendor } kapag may order. Sabihin po ang disenyo, sukat, at bilang.
       *[other] Gumagawa po nito ang { $vendor } kapag may order, mga { $days } araw. Sabihin po ang disenyo, sukat, at bilang.
    }
answer-custom-ask = Ganito na po ito ibinebenta, pero baka may magawa ang { $vendor } para sa inyo. Itanong po natin.
answer-bargain = { $price } po ang presyo. Kung may tawad pa, ang { $vendor } lang po ang makapagsasabi; itanong ko po ba?
bargain-fixed = Fixed price po ang { $vendor }: { $price } po ang <b>{ $name }</b> para sa lahat.
bargain-name-price = { $price } po ang <b>{ $name }</b>. Nakikinig po ang { $vendor } sa makatuwirang tawad: magkano po ang kaya ninyo?
bargain-too-low = Salamat po, pero mababa pa po ang { $offer } para sa <b>{ $name }</b> na { $price }. Puwede po bang dagdagan nang kaunti?
bargain-passed-on = Naiparating ko na po sa { $vendor } ang tawad ninyong { $offer } para sa <b>{ $name }</b>; dito po darating ang sagot. Habang wala pa, { $price } pa rin po ang presyo.
answer-vendor = <b>{ $vendor }</b>, { $regency }
    Bukas: { $hours }
    <i>{ $about }</i>

## Pagbili

choose-size = Anong size po ng <b>{ $name }</b>?
choose-colour = Anong kulay po ng <b>{ $name }</b>?
cart-added = Nailagay po: { $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }
cart-removed = Inalis na po: { $name }
cart-title = 🛒 <b>Ang cart ninyo</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
cart-total = Kabuuan: <b>{ $total }</b>
cart-empty = Wala pa pong laman ang cart ninyo.
out-of-stock = { $left ->
        [0] Pasensiya na po, kauubos lang.
       *[other] Pasensiya na po, { $left } na lang ang natitira.
    }
quantity-unclear = Ilan po ang gusto ninyo? Isulat po ang bilang.
quantity-too-large = Hanggang { $most } piraso lang po ang kaya ko. Kung higit pa, itanong po sa nagtitinda.
cart-full = Umabot na po sa { $most } magkakaibang produkto ang cart ninyo, hanggang doon lang po. Paki-checkout po muna.
shipping-out-of-range = Mukhang mali po ang shipping fee o ang bilang ng araw.
checkout-name = Para kanino po ang order? Isulat po ang pangalan ng tatanggap.
checkout-name-unclear = Pakisulat po ang pangalan ng tatanggap.
checkout-phone = Anong numero po ang puwedeng tawagan ng courier?
checkout-phone-unclear = Mukhang hindi po iyan numero ng telepono. Pakisulat po ang mga numero, halimbawa +62 800 0000 1234.
checkout-address = Saan po ipapadala? Isulat po ang kalye, barangay o nayon, distrito, lungsod, postal code, at ang bansa kung hindi Indonesia.
checkout-address-unclear = Pakisulat po ang buong address, o i-share ang lokasyon.
checkout-note = May bilin po ba kayo sa nagtitinda?
checkout-note-unclear = Paki-type po ang bilin, o laktawan na lang.
checkout-stopped = Sige po, walang na-order. Nandiyan pa rin ang cart ninyo.
summary-title = <b>Ang order ninyo</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
summary-total = Mga produkto: <b>{ $total }</b> (idadagdag po ang shipping fee kapag nasabi na ng nagtitinda)
summary-delivery = Para kay: { $name }, { $phone }
    { $address }
summary-note = Bilin: { $note }
summary-question = Tama po ba?
order-placed = ✅ Nailagay na po ang order <b>{ $number }</b>. Sasagot ang mga nagtitinda sa loob ng { $hours } oras; wala po kayong babayaran bago noon.
order-part = <b>{ $number }</b> · { $vendor }

## Mga order

orders-none = Wala pa po kayong order.
order-unknown = Hindi ko po makita ang order na iyan sa mga order ninyo.
order-state = { $state ->
        [placed] Status: hinihintay ang nagtitinda
        [accepted] Status: tinanggap, hinihintay ang pagpayag ng bumibili
        [rejected] Status: hindi tinanggap ng nagtitinda
        [expired] Status: hindi nasagot sa oras
        [confirmed] Status: pumayag na, hinihintay ang bayad
        [paid] Status: bayad na
        [cash_on_delivery] Status: bayad pagdating (COD)
        [shipped] Status: papunta na
        [delivered] Status: naihatid na
        [completed] Status: tapos na
        [cancelled] Status: kinansela
       *[other] Status: { $state }
    }
goods-total = Mga produkto: <b>{ $total }</b>
total-with-shipping = { $days ->
        [0] Produkto { $goods } + shipping { $shipping } = <b>{ $total }</b>
       *[other] Produkto { $goods } + shipping { $shipping } = <b>{ $total }</b>, mga { $days } araw
    }
how-to-pay = Salamat po! Paano po ninyo gustong bayaran ang { $total }?
pay-cash = Order { $number }: magbabayad po kayo ng { $total } na cash pagdating.
pay-transfer = Order { $number }: { $total }. Ipapadala na po ng { $vendor } kung saan magbabayad; huwag po kayong magbabayad sa iba.
order-received = Mabuti po at dumating na! Tapos na ang order { $number }. 🙏
order-cancelled = Kinansela na po ang order { $number }.
cancel-nothing = Wala po kayong order na puwede pang kanselahin.
cancel-which = Aling order po ang kakanselahin?
payment-bank-transfer = bank transfer
payment-qris = QRIS
payment-cod = bayad pagdating (COD)
payment-paypal = PayPal
payment-western-union = Western Union

## Pakikipag-usap sa tao

question-write = Isulat po ang tanong ninyo sa { $vendor } tungkol sa { $name }; ipaparating ko po.
question-write-manager = Isulat po kung tungkol saan; sasagot po rito ang isang tagapamahala.
question-empty = Paki-type po.
question-sent = Naipadala na po sa { $vendor }. Dito po darating ang sagot.
question-sent-manager = Naipadala na po. Sasagot po rito ang isang tagapamahala.
person-which-product = Pumili po muna ng produkto, saka ko po kayo ikokonekta sa nagtitinda nito.
answer-write = Isulat po ang mensahe ninyo; ipaparating ko po.
answer-sent = Naiparating na po.
thread-unknown = Sarado na po ang usapang iyan.
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] { " " }(tungkol sa { $product })
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 Salin: { $text }
not-translated = (wala pang salin sa ngayon)

## Ang ginawa ng iba

notice-order-placed = 🔔 <b>Bagong order { $number }</b> mula kay { $buyer }
notice-no-staff = ⚠️ Wala pa pong sumasagot para sa { $vendor }. Anyayahan sila: <b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ Tinanggap po ng <b>{ $vendor }</b> ang order ninyong { $number }.
notice-order-rejected = Hindi po magagawa ng <b>{ $vendor }</b> ang order ninyong { $number }. Ang dahilan:
notice-order-expired = Hindi po nasagot sa oras ang order { $number } sa { $vendor }, kaya isinara na. Wala po kayong babayaran.
notice-order-confirmed = Pumayag na po ang bumibili sa kabuuan ng order { $number }. Ipadala po kung saan magbabayad, at sabihan ako kapag dumating na ang pera.
notice-order-paid = Natanggap na po ng { $vendor } ang bayad ninyo sa order { $number }.
notice-order-cash = Cash po pagdating ang bayad ng bumibili sa order { $number }. Puwede na pong ipadala.
notice-order-shipped = 📦 Papunta na po ang order ninyong { $number } sa pamamagitan ng { $courier }. Tracking number: { $tracking }
notice-order-delivered = Natanggap na po ng bumibili ang order { $number }.
notice-order-completed = Tapos na po ang order { $number }. 🙏
notice-order-cancelled = Kinansela po ng bumibili ang order { $number }. Naibalik na ang stock.
notice-joined = Bagong kasama po ng { $vendor }: { $name }.

## Ang mesa ng nagtitinda

vendor-joined = Maligayang pagdating po! Kayo na ang sasagot para sa <b>{ $vendor }</b>. Dito po darating ang mga bagong order.
invite-invalid = Hindi na po gumagana ang imbitasyong ito. Humingi po ng bago sa mga tagapamahala.
desk-not-staff = Wala pa po kayo sa sinumang nagtitinda. Puwede po kayong padalhan ng imbitasyon ng tagapamahala.
desk-empty = { $vendor }: wala pong order na naghihintay sa inyo.
desk-order = <b>{ $number }</b> · { $buyer }
desk-delivery = Ipadala sa: { $address }
    Telepono: { $phone }
desk-already = Nagbago na po ang status ng order { $number }. { $state ->
        [placed] Hinihintay ang nagtitinda.
        [accepted] Tinanggap na.
        [rejected] Hindi tinanggap.
        [expired] Lumampas na sa oras.
        [confirmed] Pumayag na ang bumibili.
        [paid] Bayad na.
        [cash_on_delivery] Babayaran pagdating (COD).
        [shipped] Papunta na.
        [delivered] Naihatid na.
        [completed] Tapos na.
        [cancelled] Kinansela na.
       *[other] Ngayon: { $state }
    }
desk-terms = Order { $number }: magkano po ang shipping, at ilang araw? Pumili, o isulat, halimbawa “25000 3”.
desk-terms-unclear = Isulat po ang shipping fee sa rupiah at ang bilang ng araw para sa order { $number }, halimbawa “25000 3”.
desk-accepted = Tinanggap na po. Hinihingi na ang pagpayag ng bumibili ng { $number } sa { $total }.
desk-reason = Bakit po hindi magagawa ang order { $number }? Mababasa po ito ng bumibili.
desk-rejected = Hindi tinanggap. Nasabihan na po ang bumibili ng { $number }, at naibalik na ang stock.
desk-paid = Naitala na po: bayad na ang { $number }. Sabihan po ako kapag naipadala na.
desk-tracking = Anong courier at tracking number po ng { $number }? Halimbawa “JNE 0123456789”.
desk-shipped = Naitala na po: papunta na ang { $number }. Nasabihan na ang bumibili.

## Ang mesa ng mga tagapamahala

queue-empty = Wala pong kailangang suriin. 🎉
queue-card = Ano po ang ibig sabihin nito? ({ $language })
    <blockquote>{ $text }</blockquote>
queue-all-intents = Piliin po ang kahulugan:
queue-labelled = Natutuhan bilang { $intent }.
sales = <b>{ $count } order</b>
    Mga transaksiyon: { $transactions }
    Mga order na gagawin pa: { $preorders }

## Mga button

button-number = { $number }
button-add = 🛒 Ilagay sa cart
button-cart = 🛒 Cart
button-ask-vendor = 💬 Itanong sa tindahan
button-ask-about-order = 💬 Sulatan ang tindahan
button-similar = Mga katulad nito
button-goes-with = Bagay rito
button-popular = ⭐ Mabenta
button-orders = 📦 Mga order ko
button-languages = 🌐 Wika
button-language = { $name }
button-help = ❓ Tulong
button-person = 🙋 Kumausap ng tao
button-vendor-goods = Lahat ng tinda nila
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = Alisin lahat sa cart
button-checkout = ✅ Mag-checkout
button-own-name = { $name }
button-skip-note = Walang bilin
button-confirm = ✅ Opo, i-order
button-change-delivery = ✏️ Baguhin
button-not-yet = Hindi muna
button-share-phone = 📱 Ibigay ang numero ko
button-agree = ✅ Payag po
button-received = ✅ Natanggap na
button-cancel-order = ✖️ Kanselahin { $number }
button-answer = ↩️ Sumagot
button-desk = 🧾 Mga order sa akin
button-accept = ✅ Tanggapin
button-reject = ✖️ Tanggihan
button-terms = { $fee } · { $days } araw
button-paid = 💰 Dumating na ang pera
button-ship = 📦 Naipadala na
button-reason-sold-out = Ubos na
button-reason-cannot-ship = Hindi makapagpadala roon
button-reason-too-busy = Sobrang daming order
button-all-intents = Iba pa…
button-skip = Laktawan
button-mean-greet = Bumati
button-mean-goodbye = Magpaalam
button-mean-thank = Magpasalamat
button-mean-help = Paano bumili
button-mean-search-product = Maghanap ng produkto
button-mean-ask-recommendation = Humingi ng mungkahi
button-mean-ask-price = Ang presyo
button-mean-ask-stock = Kung mayroon pa
button-mean-ask-product-detail = Detalye ng produkto
button-mean-ask-shipping = Ang shipping
button-mean-ask-payment = Paano magbayad
button-mean-ask-return = Palit o balik-bayad
button-mean-ask-custom-order = Magpagawa
button-mean-bargain = Tumawad
button-mean-ask-vendor = Tungkol sa nagtitinda
button-mean-add-to-cart = Ilagay sa cart
button-mean-remove-from-cart = Alisin sa cart
button-mean-view-cart = Tingnan ang cart
button-mean-checkout = Mag-checkout
button-mean-order-status = Nasaan na ang order ko
button-mean-cancel-order = Kanselahin ang order
button-mean-talk-to-human = Kumausap ng tao
button-mean-complain = May problema
button-mean-change-language = Ibang wika
button-mean-affirm = Oo
button-mean-deny = Hindi
button-mean-out-of-scope = Hindi tungkol sa tindahan

## Menu ng mga command sa Telegram

command-start = Magsimula
command-popular = Mabenta ngayon
command-cart = Ang cart ko
command-orders = Mga order ko
command-language = Wika
command-person = Kumausap ng tao
command-help = Paano bumili
