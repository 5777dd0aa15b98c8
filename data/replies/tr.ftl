# Türkçe: “siz” ile, güler yüzlü ve nazik. Adlara ve sayılara ek getirilmez, eki önceden bilinemez.

## Selamlaşma ve sohbet

greet = Merhaba { $name }! 👋 Ben <b>Lapak</b>, Orta Cava’daki küçük işletmelerin alışveriş yardımcısıyım: giyim, yiyecek, el sanatları ve mobilya.
    Ne aramıştınız? İstediğiniz dilde yazabilirsiniz.
greet-again = Tekrar hoş geldiniz { $name }! 👋 Bugün ne arıyorsunuz?
cart-waiting = 🛒 Sepetiniz bıraktığınız gibi duruyor.
ping = Evet, buradayım! 🙏 Size nasıl yardımcı olabilirim?
goodbye = Hoşça kalın, yine bekleriz!
welcome = Rica ederim! 🙏
help = <b>Burada nasıl alışveriş yapılır?</b>
    1. Aradığınızı yazın, örneğin “200 bin altı batik gömlek”.
    2. Bir ürün açıp sepete ekleyin.
    3. Siparişi tamamlayın: adınızı, telefonunuzu ve adresinizi sorarım.
    4. Satıcı siparişi kabul edip kargo ücretini bildirir. Ödemeyi ancak siz onayladıktan sonra yaparsınız.
    Satıcıya her şeyi sorabilirsiniz; mesajlarınızı ben iletirim.
yes-to-what = Tabii, memnuniyetle. Nereden başlayalım?
all-right = Peki. Bir şeye ihtiyacınız olursa buradayım.
complain = Bunun için çok üzgünüm. Bir yetkiliyle görüşmek ister misiniz, yoksa siparişlerinize mi bakalım?
out-of-scope = Bu konuda yardımcı olamıyorum, yalnızca bu dükkânı bilirim. Ama onu iyi bilirim: Size bir şeyler göstereyim mi?
not-understood = Doğru anladığımdan emin değilim. Bunlardan birini mi demek istediniz?
not-understood-again = Kusura bakmayın, hâlâ anlayamadım. Aşağıdan seçin, başka türlü yazın ya da bir yetkiliyle görüşün.
hand-over-vendor = Kusura bakmayın, hâlâ anlayamadım. Yazdıklarınızı { $vendor } için ileteyim mi?
hand-over-manager = Kusura bakmayın, hâlâ anlayamadım. Yazdıklarınızı bir yetkiliye ileteyim mi?
only-text = Şimdilik yalnızca yazıyı okuyabiliyorum. Yazarak anlatır mısınız?
choose-language = Sizinle hangi dilde konuşayım? Siz yine istediğiniz dilde yazabilirsiniz.
language-chosen = Tamamdır, bundan sonra dilimiz: { $language }.
managers-only = Bu yalnızca yöneticiler için.
error-apology = Kusura bakmayın, bizden kaynaklanan bir sorun oldu. Hiçbir şey kaybolmadı; lütfen birazdan yeniden deneyin.

## Ürün bulma

search-found = { $count ->
        [one] Sizin için bunu buldum:
       *[other] Sizin için bunları buldum:
    }
search-nearest = Tam olarak istediğiniz galiba bizde yok. En yakını:
search-nothing = Böyle bir şey bulamadım. Başka sözcükler deneyin ya da popüler ürünlere bakın.
recommend-popular = Şu sıralar popüler:
recommend-for-wish = Bunlardan birine ne dersiniz?
recommend-similar = <b>{ $name }</b> benzeri ürünler:
recommend-none = Şu anda { $name } benzeri başka bir ürün yok.
recommend-goes-with = <b>{ $name }</b> ile çok yakışır:
recommend-for-you = Belki hoşunuza gider:
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = Benzeri: { $name }
reason-goes-with = Yanına çok yakışır: { $name }
reason-viewed = Baktığınız ürün: { $name }
reason-bought = Aldığınız ürün: { $name }
reason-wish = İsteğinize uygun
reason-popular = Şu sıralar çok alınıyor
reason-discover = Keşfetmeye değer
reason-budget = Bütçenize uygun
reason-vendor = Aynı atölyeden
reason-occasion = Özel gün: { $occasion }
reason-place = Yöresi: { $place }
reason-gift = { $receiver ->
        [mother] Anneniz için güzel bir hediye
        [father] Babanız için güzel bir hediye
        [parents] Anne babanız için güzel bir hediye
        [parents-in-law] Kayınvalideniz ve kayınpederiniz için güzel bir hediye
        [wife] Eşiniz (hanım) için güzel bir hediye
        [husband] Eşiniz (bey) için güzel bir hediye
        [girlfriend] Kız arkadaşınız için güzel bir hediye
        [boyfriend] Erkek arkadaşınız için güzel bir hediye
        [partner] Sevgiliniz için güzel bir hediye
        [woman] Bir kadın için güzel bir hediye
        [man] Bir erkek için güzel bir hediye
        [friend] Bir arkadaş için güzel bir hediye
        [friend-abroad] Yurt dışındaki arkadaşlar için güzel bir hediye
        [child] Bir çocuk için güzel bir hediye
        [baby] Bir bebek için güzel bir hediye
        [sister] Kız kardeşiniz için güzel bir hediye
        [brother] Erkek kardeşiniz için güzel bir hediye
        [grandmother] Büyükanneniz için güzel bir hediye
        [grandfather] Büyükbabanız için güzel bir hediye
        [boss] Yöneticiniz için güzel bir hediye
        [colleague] Bir iş arkadaşı için güzel bir hediye
        [teacher] Bir öğretmen için güzel bir hediye
        [guest] Misafirleriniz için güzel bir hediye
       *[other] Güzel bir hediye
    }
which-product = Hangi ürünü kastediyorsunuz? Adını yazın ya da birini seçin.
which-of-these = Bunlardan hangisi?
product-gone = Bu ürün artık satışta değil.
vendor-goods = <b>{ $vendor }</b> ürünleri:
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = { $count ->
        [one] son { $count } adet
       *[other] stokta { $count } adet
    }
sold-out = tükendi
made-to-order = { $days ->
        [0] siparişe göre yapılır
       *[other] siparişe göre { $days } günde yapılır
    }

## Ürün kartı ve bilgileri

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
card-vendor = 🏠 { $vendor }, { $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = Bedenler ve ölçüler: { $sizes }
card-colours = Renkler: { $colours }
card-description = <i>{ $text }</i>
fact-materials = Malzeme: { $materials }
fact-ingredients = İçindekiler: { $ingredients }
fact-weight = Paketiyle ağırlığı: { $grams } g
fact-shelf-life = { $days } gün dayanır
fact-halal = Helal: evet
fact-not-halal = Helal: hayır
halal-unknown = Helal: satıcı belirtmemiş
minimum-order = En az { $count } adet sipariş verilebilir.
answer-price = <b>{ $name }</b> fiyatı: <b>{ $price }</b>.
answer-stock = <b>{ $name }</b>: { $availability }.
answer-shipping = <b>{ $name }</b> için gönderim yeri: { $regency }. Kargo: { $couriers }.
shipping-cost-later = Adresinize göre kesin ücreti ve süreyi, siz hiçbir şey ödemeden önce satıcı bildirir.
answer-payment = { $vendor } için ödeme yolları: { $methods }.
payment-when = Satıcı siparişi kabul ettikten ve siz toplamı onayladıktan sonra ödersiniz.
answer-return = Yanlış ya da kırık bir şey çıkarsa, paket gelir gelmez fotoğrafla ya da açılış videosuyla satıcıya ({ $vendor }) bildirin. Değişim veya iade doğrudan satıcıyla kararlaştırılır.
answer-custom-yes = { $days ->
        [0] { $vendor } bunu siparişe göre yapıyor. Tasarımı, ölçüyü ve adedi bildirmeniz yeterli.
       *[other] { $vendor } bunu siparişe göre yaklaşık { $days } günde yapıyor. Tasarımı, ölçüyü ve adedi bildirmeniz yeterli.
    }
answer-custom-ask = Bu ürün olduğu gibi satılıyor, ama { $vendor } belki size özel bir şey yapabilir. İsterseniz satıcıya sorabilirsiniz.
answer-bargain = Fiyatı { $price }. İndirim olup olmayacağını yalnızca { $vendor } bilir; sorayım mı?
bargain-fixed = { $vendor } sabit fiyatla satıyor: <b>{ $name }</b> herkes için { $price }.
bargain-name-price = <b>{ $name }</b> fiyatı { $price }. { $vendor } makul bir teklifi dinler: siz ne kadar verirsiniz?
bargain-too-low = Teşekkürler, ama fiyatı { $price } olan <b>{ $name }</b> için { $offer } çok az. Biraz artırabilir misiniz?
bargain-passed-on = <b>{ $name }</b> için { $offer } teklifinizi ilettim: { $vendor }. Yanıt buraya gelir. O zamana kadar fiyat { $price } olarak kalır.
answer-vendor = <b>{ $vendor }</b>, { $regency }
    Çalışma saatleri: { $hours }
    <i>{ $about }</i>

## Alışveriş

choose-size = <b>{ $name }</b> için hangi beden ya da ölçü?
choose-colour = <b>{ $name }</b> için hangi renk?
cart-added = Sepete eklendi: { $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }
cart-removed = Sepetten çıkarıldı: { $name }
cart-title = 🛒 <b>Sepetiniz</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
cart-total = Toplam: <b>{ $total }</b>
cart-empty = Sepetiniz boş.
out-of-stock = { $left ->
        [0] Üzgünüm, az önce tükendi.
       *[other] Üzgünüm, yalnızca { $left } adet kaldı.
    }
quantity-unclear = Kaç adet istersiniz? Bir sayı yazın.
quantity-too-large = En fazla { $most } adet alabiliyorum. Daha fazlası için satıcıya sorun.
cart-full = Sepetinizde { $most } farklı ürün var, en fazla bu kadar olabilir. Lütfen önce bu siparişi tamamlayın.
shipping-out-of-range = Bu kargo ücreti ya da gün sayısı doğru görünmüyor.
checkout-name = Sipariş kimin adına? Teslim alacak kişinin adını yazın.
checkout-name-unclear = Lütfen teslim alacak kişinin adını yazın.
checkout-phone = Kurye hangi telefon numarasını arayabilir?
checkout-phone-unclear = Bu bir telefon numarasına benzemiyor. Lütfen rakamlarla yazın, örneğin +62 800 0000 1234.
checkout-address = Nereye gönderelim? Sokak, mahalle ya da köy, ilçe, şehir, posta kodu ve Endonezya dışındaysa ülkeyi yazın.
checkout-address-unclear = Lütfen açık adresi yazın ya da konumu paylaşın.
checkout-note = Satıcının bilmesi gereken bir şey var mı?
checkout-note-unclear = Lütfen notu yazı olarak girin ya da bu adımı atlayın.
checkout-stopped = Peki, sipariş verilmedi. Sepetiniz olduğu gibi duruyor.
summary-title = <b>Siparişiniz</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
summary-total = Ürünler: <b>{ $total }</b> (kargo ücreti, satıcı bildirince eklenir)
summary-delivery = Alıcı: { $name }, { $phone }
    { $address }
summary-note = Not: { $note }
summary-question = Her şey doğru mu?
order-placed = ✅ <b>{ $number }</b> numaralı sipariş verildi. Satıcılar { $hours } saat içinde yanıtlar; ondan önce hiçbir şey ödemezsiniz.
order-part = <b>{ $number }</b> · { $vendor }

## Siparişler

orders-none = Henüz siparişiniz yok.
order-unknown = Bu siparişi sizinkiler arasında bulamadım.
order-state = { $state ->
        [placed] Durum: satıcının yanıtı bekleniyor
        [accepted] Durum: kabul edildi, alıcının onayı bekleniyor
        [rejected] Durum: satıcı reddetti
        [expired] Durum: zamanında yanıtlanmadı
        [confirmed] Durum: onaylandı, ödeme bekleniyor
        [paid] Durum: ödendi
        [cash_on_delivery] Durum: kapıda ödeme
        [shipped] Durum: yolda
        [delivered] Durum: teslim edildi
        [completed] Durum: tamamlandı
        [cancelled] Durum: iptal edildi
       *[other] Durum: { $state }
    }
goods-total = Ürünler: <b>{ $total }</b>
total-with-shipping = { $days ->
        [0] Ürünler { $goods } + kargo { $shipping } = <b>{ $total }</b>
       *[other] Ürünler { $goods } + kargo { $shipping } = <b>{ $total }</b>, yaklaşık { $days } gün
    }
how-to-pay = Teşekkürler! Ödemeyi nasıl yapmak istersiniz? Tutar: { $total }
pay-cash = { $number } numaralı sipariş: gelince nakit ödersiniz, tutar { $total }.
pay-transfer = { $number } numaralı sipariş: { $total }. { $vendor } şimdi size ödeme bilgilerini gönderecek; lütfen başka kimseye ödeme yapmayın.
order-received = Elinize ulaştığına sevindim! { $number } numaralı sipariş tamamlandı. 🙏
order-cancelled = { $number } numaralı sipariş iptal edildi.
cancel-nothing = Artık iptal edilebilecek bir siparişiniz yok.
cancel-which = Hangi siparişi iptal edeyim?
payment-bank-transfer = banka havalesi
payment-qris = QRIS
payment-cod = kapıda ödeme
payment-paypal = PayPal
payment-western-union = Western Union

## Bir yetkiliyle görüşme

question-write = { $name } hakkında { $vendor } için sorunuzu yazın; ben iletirim.
question-write-manager = Konuyu yazın; bir yönetici burada yanıtlar.
question-empty = Lütfen yazıyla iletin.
question-sent = { $vendor } için iletildi. Yanıt buraya gelir.
question-sent-manager = İletildi. Bir yönetici burada yanıtlayacak.
person-which-product = Önce bir ürün seçin, sonra sizi satıcısıyla görüştüreyim.
answer-write = Mesajınızı yazın; ben iletirim.
answer-sent = İletildi.
thread-unknown = Bu görüşme artık açık değil.
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] { " " }({ $product } hakkında)
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 Çeviri: { $text }
not-translated = (şu anda çeviri yok)

## Diğerlerinin yaptıkları

notice-order-placed = 🔔 <b>Yeni sipariş { $number }</b>, alıcı: { $buyer }
notice-no-staff = ⚠️ { $vendor } adına henüz yanıt veren yok. Davet edin: <b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ <b>{ $vendor }</b>, { $number } numaralı siparişinizi kabul etti.
notice-order-rejected = <b>{ $vendor }</b>, { $number } numaralı siparişinizi karşılayamıyor. Nedeni:
notice-order-expired = { $number } numaralı sipariş ({ $vendor }) zamanında yanıtlanmadığı için kapandı. Hiçbir borcunuz yok.
notice-order-confirmed = Alıcı, { $number } numaralı siparişin toplamını onayladı. Ödeme bilgilerini gönderin, para gelince de bana bildirin.
notice-order-paid = { $vendor }, { $number } numaralı sipariş için ödemenizi aldı.
notice-order-cash = Alıcı, { $number } numaralı siparişi kapıda nakit ödeyecek. Gönderebilirsiniz.
notice-order-shipped = 📦 { $number } numaralı siparişiniz yolda. Kargo: { $courier }. Takip numarası: { $tracking }
notice-order-delivered = Alıcı, { $number } numaralı siparişi teslim aldı.
notice-order-completed = { $number } numaralı sipariş tamamlandı. 🙏
notice-order-cancelled = Alıcı, { $number } numaralı siparişi iptal etti. Ürünler yeniden stokta.
notice-joined = { $name } artık { $vendor } ekibinde.

## Satıcının masası

vendor-joined = Hoş geldiniz! Artık <b>{ $vendor }</b> adına siz yanıt veriyorsunuz. Yeni siparişler buraya gelir.
invite-invalid = Bu davet artık geçerli değil. Yöneticilerden yenisini isteyin.
desk-not-staff = Henüz bir satıcıya bağlı değilsiniz. Bir yönetici size davet gönderebilir.
desk-empty = { $vendor }: bekleyen sipariş yok.
desk-order = <b>{ $number }</b> · { $buyer }
desk-delivery = Adres: { $address }
    Telefon: { $phone }
desk-already = { $number } numaralı siparişin durumu değişti. { $state ->
        [placed] Satıcının yanıtı bekleniyor.
        [accepted] Kabul edildi.
        [rejected] Reddedildi.
        [expired] Süresi doldu.
        [confirmed] Onaylandı.
        [paid] Ödendi.
        [cash_on_delivery] Kapıda ödenecek.
        [shipped] Yolda.
        [delivered] Teslim edildi.
        [completed] Tamamlandı.
        [cancelled] İptal edildi.
       *[other] Durumu: { $state }
    }
desk-terms = { $number } numaralı sipariş: kargo ne kadar tutar, kaç gün sürer? Seçin ya da yazın, örneğin “25000 3”.
desk-terms-unclear = { $number } numaralı sipariş için kargo ücretini rupi olarak ve gün sayısını yazın, örneğin “25000 3”.
desk-accepted = Kabul edildi. { $number } numaralı siparişin alıcısından onay istendi, tutar { $total }.
desk-reason = { $number } numaralı sipariş neden karşılanamıyor? Yazdığınızı alıcı okuyacak.
desk-rejected = Reddedildi. { $number } numaralı siparişin alıcısına bildirildi, ürünler yeniden stokta.
desk-paid = Not edildi: { $number } ödendi. Gönderince bana bildirin.
desk-tracking = { $number } için kargo firması ve takip numarası nedir? Örneğin “JNE 0123456789”.
desk-shipped = Not edildi: { $number } yolda. Alıcıya bildirildi.

## Yöneticilerin masası

queue-empty = İncelenecek bir şey yok. 🎉
queue-card = Bu ne demek? ({ $language })
    <blockquote>{ $text }</blockquote>
queue-all-intents = Anlamını seçin:
queue-labelled = Öğrenildi: { $intent }.
sales = <b>{ $count } sipariş</b>
    İşlemler: { $transactions }
    Hazırlanacak siparişler: { $preorders }

## Düğmeler

button-number = { $number }
button-add = 🛒 Sepete ekle
button-cart = 🛒 Sepet
button-ask-vendor = 💬 Satıcıya sor
button-ask-about-order = 💬 Satıcıya yaz
button-similar = Benzerleri
button-goes-with = Yanına ne yakışır
button-popular = ⭐ Popüler
button-orders = 📦 Siparişlerim
button-languages = 🌐 Dil
button-language = { $name }
button-help = ❓ Yardım
button-person = 🙋 Yetkiliyle görüş
button-vendor-goods = Satıcının tüm ürünleri
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = Sepeti boşalt
button-checkout = ✅ Siparişi tamamla
button-own-name = { $name }
button-skip-note = Not yok
button-confirm = ✅ Evet, sipariş ver
button-change-delivery = ✏️ Değiştir
button-not-yet = Henüz değil
button-share-phone = 📱 Numaramı paylaş
button-agree = ✅ Onaylıyorum
button-received = ✅ Teslim aldım
button-cancel-order = ✖️ İptal: { $number }
button-answer = ↩️ Yanıtla
button-desk = 🧾 Gelen siparişler
button-accept = ✅ Kabul et
button-reject = ✖️ Reddet
button-terms = { $fee } · { $days } gün
button-paid = 💰 Para geldi
button-ship = 📦 Gönderildi
button-reason-sold-out = Tükendi
button-reason-cannot-ship = Oraya gönderemiyorum
button-reason-too-busy = Şu an sipariş çok fazla
button-all-intents = Diğer…
button-skip = Atla
button-mean-greet = Selam vermek
button-mean-goodbye = Vedalaşmak
button-mean-thank = Teşekkür etmek
button-mean-help = Nasıl çalışıyor
button-mean-search-product = Ürün aramak
button-mean-ask-recommendation = Bir öneri
button-mean-ask-price = Fiyat
button-mean-ask-stock = Stokta var mı
button-mean-ask-product-detail = Ürün ayrıntıları
button-mean-ask-shipping = Kargo
button-mean-ask-payment = Nasıl ödenir
button-mean-ask-return = Değişim ve iade
button-mean-ask-custom-order = Siparişe göre yapım
button-mean-bargain = Daha uygun fiyat
button-mean-ask-vendor = Satıcı hakkında
button-mean-add-to-cart = Sepete eklemek
button-mean-remove-from-cart = Sepetten çıkarmak
button-mean-view-cart = Sepete bakmak
button-mean-checkout = Siparişi tamamlamak
button-mean-order-status = Siparişim nerede
button-mean-cancel-order = Sipariş iptali
button-mean-talk-to-human = Yetkiliyle görüşmek
button-mean-complain = Bir sorun var
button-mean-change-language = Başka bir dil
button-mean-affirm = Evet
button-mean-deny = Hayır
button-mean-out-of-scope = Mağazayla ilgisiz

## Telegram komut menüsü

command-start = Başla
command-popular = Popüler ürünler
command-cart = Sepetim
command-orders = Siparişlerim
command-language = Dil
command-person = Bir yetkiliyle görüş
command-help = Nasıl alışveriş yapılır
