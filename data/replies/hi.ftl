# हिन्दी: “आप” के साथ, अपनेपन और आदर से, जैसे मोहल्ले का भरोसेमंद दुकानदार बात करता है।

## अभिवादन और बातचीत

greet = नमस्ते { $name } जी! 👋 मैं <b>Lapak</b> हूँ, मध्य जावा के छोटे कारोबारों का दुकान-सहायक: कपड़े, खाने की चीज़ें, हस्तशिल्प और फ़र्नीचर।
    आप क्या ढूँढ रहे हैं? किसी भी भाषा में लिखिए।
greet-again = फिर से स्वागत है, { $name } जी! 👋 आज क्या ढूँढ रहे हैं?
cart-waiting = 🛒 आपकी कार्ट वैसी ही रखी है।
ping = जी, मैं यहीं हूँ! 🙏 क्या मदद करूँ?
goodbye = नमस्ते, फिर मिलेंगे!
welcome = आपका स्वागत है! 🙏
help = <b>यहाँ ख़रीदारी कैसे करें</b>
    1. जो चाहिए वह लिखिए, जैसे “2 लाख से कम की बाटिक शर्ट”।
    2. कोई सामान खोलिए और कार्ट में डालिए।
    3. ऑर्डर कीजिए: आपका नाम, फ़ोन नंबर और पता पूछा जाएगा।
    4. विक्रेता ऑर्डर स्वीकार करके डिलीवरी का ख़र्च बताते हैं। आपकी सहमति के बाद ही भुगतान होता है।
    विक्रेता से कुछ भी पूछिए; आपका संदेश उन तक पहुँच जाएगा।
yes-to-what = जी ज़रूर! कहाँ से शुरू करें?
all-right = ठीक है। कुछ चाहिए हो तो बताइएगा।
complain = इसके लिए माफ़ी चाहते हैं। किसी व्यक्ति से बात करवाएँ, या आप अपने ऑर्डर देखेंगे?
out-of-scope = इसमें मदद नहीं हो पाएगी; मुझे बस इसी दुकान की जानकारी है। पर इसकी पूरी जानकारी है: कुछ दिखाऊँ?
not-understood = माफ़ कीजिए, बात ठीक से समझ नहीं आई। क्या आपका मतलब इनमें से कुछ था?
not-understood-again = माफ़ कीजिए, अब भी समझ नहीं आया। नीचे से चुनिए, दूसरे शब्दों में लिखिए, या किसी व्यक्ति से बात कीजिए।
hand-over-vendor = माफ़ कीजिए, अब भी समझ नहीं आया। आपने जो लिखा, वह { $vendor } तक पहुँचा दूँ?
hand-over-manager = माफ़ कीजिए, अब भी समझ नहीं आया। आपने जो लिखा, वह किसी व्यक्ति तक पहुँचा दूँ?
only-text = अभी सिर्फ़ लिखे हुए शब्द पढ़े जा सकते हैं। क्या आप इसे लिखकर भेजेंगे?
choose-language = आपसे किस भाषा में बात करूँ? वैसे आप किसी भी भाषा में लिख सकते हैं।
language-chosen = ठीक है, अब से हमारी भाषा: { $language }।
managers-only = यह सिर्फ़ प्रबंधकों के लिए है।
error-apology = माफ़ कीजिए, हमारी ओर से कुछ गड़बड़ हुई। कुछ भी खोया नहीं है; थोड़ी देर में फिर कोशिश कीजिए।

## सामान ढूँढना

search-found = { $count ->
        [one] आपके लिए यह मिला:
       *[other] आपके लिए ये मिले:
    }
search-nearest = बिल्कुल वैसा तो शायद हमारे पास नहीं है। सबसे मिलता-जुलता यह है:
search-nothing = ऐसा कुछ नहीं मिला। दूसरे शब्दों में लिखिए, या देखिए कि क्या सबसे ज़्यादा बिक रहा है।
recommend-popular = इन दिनों लोकप्रिय:
recommend-for-wish = इनमें से कुछ कैसा रहेगा?
recommend-similar = <b>{ $name }</b> जैसे और:
recommend-none = अभी { $name } जैसा और कुछ नहीं है।
recommend-goes-with = <b>{ $name }</b> के साथ अच्छा लगेगा:
recommend-for-you = शायद आपको पसंद आए:
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = { $name } जैसा
reason-goes-with = { $name } के साथ जँचेगा
reason-viewed = क्योंकि आपने { $name } देखा
reason-bought = क्योंकि आपने { $name } खरीदा
reason-wish = आपकी चाहत के अनुसार
reason-popular = अभी खूब बिक रहा है
reason-discover = देखने लायक
reason-budget = आपके बजट में
reason-vendor = उसी कारीगर का
reason-occasion = अवसर: { $occasion }
reason-place = { $place } से
reason-gift = { $receiver ->
        [mother] माँ के लिए प्यारा उपहार
        [father] पिता के लिए प्यारा उपहार
        [parents] माता-पिता के लिए प्यारा उपहार
        [parents-in-law] सास-ससुर के लिए प्यारा उपहार
        [wife] पत्नी के लिए प्यारा उपहार
        [husband] पति के लिए प्यारा उपहार
        [girlfriend] गर्लफ्रेंड के लिए प्यारा उपहार
        [boyfriend] बॉयफ्रेंड के लिए प्यारा उपहार
        [partner] आपके प्रिय के लिए प्यारा उपहार
        [woman] महिला के लिए प्यारा उपहार
        [man] पुरुष के लिए प्यारा उपहार
        [friend] दोस्त के लिए प्यारा उपहार
        [friend-abroad] विदेश में रहने वाले दोस्त के लिए प्यारा उपहार
        [child] बच्चे के लिए प्यारा उपहार
        [baby] शिशु के लिए प्यारा उपहार
        [sister] बहन के लिए प्यारा उपहार
        [brother] भाई के लिए प्यारा उपहार
        [grandmother] दादी-नानी के लिए प्यारा उपहार
        [grandfather] दादा-नाना के लिए प्यारा उपहार
        [boss] बॉस के लिए प्यारा उपहार
        [colleague] सहकर्मी के लिए प्यारा उपहार
        [teacher] शिक्षक के लिए प्यारा उपहार
        [guest] मेहमानों के लिए प्यारा उपहार
       *[other] प्यारा उपहार
    }
which-product = आप किस सामान की बात कर रहे हैं? उसका नाम लिखिए, या कोई चुनिए।
which-of-these = इनमें से कौन-सा?
product-gone = यह सामान अब बिक्री में नहीं है।
vendor-goods = <b>{ $vendor }</b> के यहाँ से:
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = { $count ->
        [1] बस 1 बचा है
       *[other] { $count } उपलब्ध
    }
sold-out = स्टॉक ख़त्म
made-to-order = { $days ->
        [0] ऑर्डर पर बनता है
       *[other] ऑर्डर पर { $days } दिन में बनता है
    }

## सामान का कार्ड और जानकारी

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
card-vendor = 🏠 { $vendor }, { $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = साइज़: { $sizes }
card-colours = रंग: { $colours }
card-description = <i>{ $text }</i>
fact-materials = किससे बना है: { $materials }
fact-ingredients = सामग्री: { $ingredients }
fact-weight = पैकिंग सहित वज़न: { $grams } ग्राम
fact-shelf-life = { $days ->
       *[other] { $days } दिन तक ठीक रहता है
    }
fact-halal = हलाल: हाँ
fact-not-halal = हलाल: नहीं
halal-unknown = हलाल: विक्रेता ने नहीं बताया
minimum-order = कम से कम { $count } पीस का ऑर्डर करना होगा।
answer-price = <b>{ $name }</b> की क़ीमत <b>{ $price }</b> है।
answer-stock = <b>{ $name }</b>: { $availability }।
answer-shipping = <b>{ $name }</b> { $regency } से भेजा जाता है। कूरियर: { $couriers }।
shipping-cost-later = आपके पते तक का सही ख़र्च और दिन विक्रेता किसी भी भुगतान से पहले बता देंगे।
answer-payment = { $vendor } के यहाँ भुगतान के तरीक़े: { $methods }।
payment-when = भुगतान तब होता है जब विक्रेता ऑर्डर स्वीकार कर लें और आप कुल रक़म से सहमत हों।
answer-return = कुछ ग़लत या टूटा हुआ निकले तो पार्सल मिलते ही { $vendor } को बताइए, और साथ में पार्सल खोलने की फ़ोटो या वीडियो भेजिए। बदलने या पैसे वापस करने की बात सीधे उन्हीं से तय होती है।
answer-custom-yes = { $days ->
        [0] { $vendor } इसे ऑर्डर पर बनाते हैं। उन्हें डिज़ाइन, साइज़ और संख्या बताइए।
       *[other] { $vendor } इसे ऑर्डर पर लगभग { $days } दिन में बनाते हैं। उन्हें डिज़ाइन, साइज़ और संख्या बताइए।
    }
answer-custom-ask = यह जैसा है वैसा ही बिकता है, पर हो सकता है { $vendor } आपके लिए कुछ बना दें। उनसे पूछकर देखिए।
answer-bargain = क़ीमत { $price } है। कुछ कम हो सकता है या नहीं, यह { $vendor } ही बता सकते हैं; पूछ लूँ?
bargain-fixed = { $vendor } के दाम तय हैं: <b>{ $name }</b> सबके लिए { $price } में है।
bargain-name-price = <b>{ $name }</b> की क़ीमत { $price } है। { $vendor } ठीक-ठाक दाम पर बात करने को तैयार हैं; आप कितना देंगे?
bargain-too-low = धन्यवाद, लेकिन { $price } वाले <b>{ $name }</b> के लिए { $offer } बहुत कम है। थोड़ा और बढ़ा सकते हैं?
bargain-passed-on = <b>{ $name }</b> के लिए आपका { $offer } का प्रस्ताव { $vendor } तक पहुँचा दिया है; जवाब यहीं आएगा। तब तक क़ीमत { $price } ही है।
answer-vendor = <b>{ $vendor }</b>, { $regency }
    खुलने का समय: { $hours }
    <i>{ $about }</i>

## ख़रीदारी

choose-size = <b>{ $name }</b> किस साइज़ में चाहिए?
choose-colour = <b>{ $name }</b> किस रंग में चाहिए?
cart-added = कार्ट में डाला: { $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }
cart-removed = कार्ट से हटाया: { $name }
cart-title = 🛒 <b>आपका कार्ट</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
cart-total = कुल: <b>{ $total }</b>
cart-empty = आपका कार्ट ख़ाली है।
out-of-stock = { $left ->
        [0] माफ़ कीजिए, यह अभी-अभी बिक गया।
        [1] माफ़ कीजिए, बस 1 ही बचा है।
       *[other] माफ़ कीजिए, बस { $left } ही बचे हैं।
    }
quantity-unclear = आपको कितने चाहिए? संख्या लिखिए।
quantity-too-large = एक बार में ज़्यादा से ज़्यादा { $most } पीस लिए जा सकते हैं। और चाहिए तो विक्रेता से पूछिए।
cart-full = आपके कार्ट में { $most } अलग-अलग चीज़ें हो गई हैं, यही सीमा है। कृपया पहले यह ऑर्डर पूरा कीजिए।
shipping-out-of-range = डिलीवरी का यह ख़र्च या दिनों की यह संख्या सही नहीं लगती।
checkout-name = ऑर्डर किसके नाम पर है? पाने वाले का नाम लिखिए।
checkout-name-unclear = कृपया पाने वाले का नाम लिखिए।
checkout-phone = कूरियर वाले किस नंबर पर फ़ोन कर सकते हैं?
checkout-phone-unclear = यह फ़ोन नंबर नहीं लगता। कृपया अंकों में लिखिए, जैसे +62 800 0000 1234।
checkout-address = कहाँ भेजना है? सड़क, गाँव या मोहल्ला, ज़िला, शहर, पिन कोड, और इंडोनेशिया से बाहर हो तो देश भी लिखिए।
checkout-address-unclear = कृपया पूरा पता लिखिए, या जगह की लोकेशन भेजिए।
checkout-note = विक्रेता को कुछ बताना है?
checkout-note-unclear = कृपया नोट लिखकर भेजिए, या इसे छोड़ दीजिए।
checkout-stopped = ठीक है, कुछ ऑर्डर नहीं हुआ। आपका कार्ट वैसा ही है।
summary-title = <b>आपका ऑर्डर</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
summary-total = सामान: <b>{ $total }</b> (डिलीवरी का ख़र्च विक्रेता के बताने पर जुड़ेगा)
summary-delivery = पाने वाले: { $name }, { $phone }
    { $address }
summary-note = नोट: { $note }
summary-question = क्या सब सही है?
order-placed = { $hours ->
       *[other] ✅ ऑर्डर <b>{ $number }</b> हो गया। विक्रेता { $hours } घंटे के अंदर जवाब देंगे; उससे पहले कुछ नहीं देना है।
    }
order-part = <b>{ $number }</b> · { $vendor }

## ऑर्डर

orders-none = अभी आपका कोई ऑर्डर नहीं है।
order-unknown = आपके ऑर्डरों में यह ऑर्डर नहीं मिला।
order-state = { $state ->
        [placed] स्थिति: विक्रेता के जवाब का इंतज़ार
        [accepted] स्थिति: स्वीकार हुआ, ख़रीदार की सहमति का इंतज़ार
        [rejected] स्थिति: विक्रेता ने मना कर दिया
        [expired] स्थिति: समय पर जवाब नहीं मिला
        [confirmed] स्थिति: पक्का हुआ, भुगतान का इंतज़ार
        [paid] स्थिति: भुगतान हो गया
        [cash_on_delivery] स्थिति: कैश ऑन डिलीवरी
        [shipped] स्थिति: रास्ते में है
        [delivered] स्थिति: पहुँच गया
        [completed] स्थिति: पूरा हुआ
        [cancelled] स्थिति: रद्द हुआ
       *[other] स्थिति: { $state }
    }
goods-total = सामान: <b>{ $total }</b>
total-with-shipping = { $days ->
        [0] सामान { $goods } + डिलीवरी { $shipping } = <b>{ $total }</b>
       *[other] सामान { $goods } + डिलीवरी { $shipping } = <b>{ $total }</b>, लगभग { $days } दिन
    }
how-to-pay = धन्यवाद! आप { $total } का भुगतान कैसे करेंगे?
pay-cash = ऑर्डर { $number }: सामान पहुँचने पर { $total } नक़द देने हैं।
pay-transfer = ऑर्डर { $number }: { $total }। { $vendor } अब आपको भुगतान की जानकारी भेजेंगे; किसी और को भुगतान न कीजिए।
order-received = ख़ुशी है कि सामान पहुँच गया! ऑर्डर { $number } पूरा हुआ। 🙏
order-cancelled = ऑर्डर { $number } रद्द हो गया।
cancel-nothing = आपका ऐसा कोई ऑर्डर नहीं है जो अब रद्द हो सके।
cancel-which = कौन-सा ऑर्डर रद्द करना है?
payment-bank-transfer = बैंक ट्रांसफ़र
payment-qris = QRIS
payment-cod = कैश ऑन डिलीवरी (COD)
payment-paypal = PayPal
payment-western-union = Western Union

## किसी व्यक्ति से बात

question-write = { $name } के बारे में { $vendor } के लिए अपना सवाल लिखिए; उन तक पहुँचा दिया जाएगा।
question-write-manager = बात क्या है, लिखिए; एक प्रबंधक यहीं जवाब देंगे।
question-empty = कृपया लिखकर बताइए।
question-sent = { $vendor } को भेज दिया। जवाब यहीं आएगा।
question-sent-manager = भेज दिया। एक प्रबंधक यहीं जवाब देंगे।
person-which-product = पहले कोई सामान चुनिए, फिर उसके विक्रेता से बात करवा दी जाएगी।
answer-write = अपना संदेश लिखिए; पहुँचा दिया जाएगा।
answer-sent = संदेश पहुँचा दिया।
thread-unknown = यह बातचीत अब बंद हो चुकी है।
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] { " " }({ $product } के बारे में)
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 अनुवाद: { $text }
not-translated = (अभी अनुवाद उपलब्ध नहीं है)

## औरों ने क्या किया

notice-order-placed = 🔔 <b>नया ऑर्डर { $number }</b>, ख़रीदार: { $buyer }
notice-no-staff = ⚠️ { $vendor } की ओर से अभी कोई जवाब देने वाला नहीं है। उन्हें बुलाइए: <b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ <b>{ $vendor }</b> ने आपका ऑर्डर { $number } स्वीकार कर लिया है।
notice-order-rejected = <b>{ $vendor }</b> आपका ऑर्डर { $number } पूरा नहीं कर पाएँगे। कारण:
notice-order-expired = { $vendor } के यहाँ ऑर्डर { $number } का समय पर जवाब नहीं मिला, इसलिए वह बंद हो गया। आपको कुछ नहीं देना है।
notice-order-confirmed = ख़रीदार ऑर्डर { $number } की कुल रक़म से सहमत हैं। उन्हें भुगतान की जानकारी भेजिए, और पैसे आने पर बताइए।
notice-order-paid = ऑर्डर { $number } का आपका भुगतान { $vendor } को मिल गया है।
notice-order-cash = ख़रीदार ऑर्डर { $number } का भुगतान डिलीवरी पर नक़द करेंगे। आप इसे भेज सकते हैं।
notice-order-shipped = 📦 आपका ऑर्डर { $number } रास्ते में है, कूरियर: { $courier }। ट्रैकिंग नंबर: { $tracking }
notice-order-delivered = ख़रीदार को ऑर्डर { $number } मिल गया है।
notice-order-completed = ऑर्डर { $number } पूरा हुआ। 🙏
notice-order-cancelled = ख़रीदार ने ऑर्डर { $number } रद्द कर दिया है। सामान फिर स्टॉक में जुड़ गया है।
notice-joined = { $vendor } से नए सदस्य जुड़े: { $name }।

## विक्रेता की मेज़

vendor-joined = स्वागत है! अब <b>{ $vendor }</b> की ओर से जवाब आप देंगे। नए ऑर्डर यहीं आएँगे।
invite-invalid = यह निमंत्रण अब मान्य नहीं है। प्रबंधकों से नया माँगिए।
desk-not-staff = आप अभी किसी विक्रेता से नहीं जुड़े हैं। कोई प्रबंधक आपको निमंत्रण भेज सकते हैं।
desk-empty = { $vendor }: आपके लिए कोई ऑर्डर बाक़ी नहीं है।
desk-order = <b>{ $number }</b> · { $buyer }
desk-delivery = पता: { $address }
    फ़ोन: { $phone }
desk-already = ऑर्डर { $number } की स्थिति बदल चुकी है। { $state ->
        [placed] विक्रेता के जवाब का इंतज़ार है।
        [accepted] स्वीकार हो चुका है।
        [rejected] विक्रेता मना कर चुके हैं।
        [expired] समय निकल चुका है।
        [confirmed] पक्का हो चुका है।
        [paid] भुगतान हो चुका है।
        [cash_on_delivery] भुगतान डिलीवरी पर नक़द होगा।
        [shipped] रास्ते में है।
        [delivered] पहुँच चुका है।
        [completed] पूरा हो चुका है।
        [cancelled] रद्द हो चुका है।
       *[other] अभी: { $state }
    }
desk-terms = ऑर्डर { $number }: डिलीवरी का ख़र्च कितना है, और कितने दिन लगेंगे? चुनिए, या लिखिए, जैसे “25000 3”।
desk-terms-unclear = ऑर्डर { $number } के लिए डिलीवरी का ख़र्च इंडोनेशियाई रुपिया में और दिनों की संख्या लिखिए, जैसे “25000 3”।
desk-accepted = स्वीकार हुआ। { $number } के ख़रीदार से { $total } पर सहमति माँगी गई है।
desk-reason = ऑर्डर { $number } पूरा क्यों नहीं हो सकता? ख़रीदार यह पढ़ेंगे।
desk-rejected = मना कर दिया। { $number } के ख़रीदार को बता दिया गया है, और सामान फिर स्टॉक में है।
desk-paid = दर्ज हुआ: { $number } का भुगतान हो गया। भेजने पर बताइए।
desk-tracking = { $number } का कूरियर और ट्रैकिंग नंबर क्या है? जैसे “JNE 0123456789”।
desk-shipped = दर्ज हुआ: { $number } रास्ते में है। ख़रीदार को बता दिया गया है।

## प्रबंधकों की मेज़

queue-empty = जाँचने को कुछ नहीं है। 🎉
queue-card = इसका क्या मतलब है? ({ $language })
    <blockquote>{ $text }</blockquote>
queue-all-intents = मतलब चुनिए:
queue-labelled = { $intent } के रूप में सीखा।
sales = { $count ->
       *[other] <b>{ $count } ऑर्डर</b>
    }
    लेन-देन: { $transactions }
    जो ऑर्डर अभी बनने हैं: { $preorders }

## बटन

button-number = { $number }
button-add = 🛒 कार्ट में डालें
button-cart = 🛒 कार्ट
button-ask-vendor = 💬 विक्रेता से पूछें
button-ask-about-order = 💬 विक्रेता को लिखें
button-similar = ऐसे और देखें
button-goes-with = इसके साथ क्या जँचे
button-popular = ⭐ लोकप्रिय
button-orders = 📦 मेरे ऑर्डर
button-languages = 🌐 भाषा
button-language = { $name }
button-help = ❓ मदद
button-person = 🙋 किसी से बात करें
button-vendor-goods = इस विक्रेता का सब कुछ
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = कार्ट ख़ाली करें
button-checkout = ✅ ऑर्डर करें
button-own-name = { $name }
button-skip-note = कोई नोट नहीं
button-confirm = ✅ हाँ, ऑर्डर करें
button-change-delivery = ✏️ बदलें
button-not-yet = अभी नहीं
button-share-phone = 📱 मेरा नंबर भेजें
button-agree = ✅ सहमत
button-received = ✅ मिल गया
button-cancel-order = ✖️ { $number } रद्द करें
button-answer = ↩️ जवाब दें
button-desk = 🧾 आए हुए ऑर्डर
button-accept = ✅ स्वीकार
button-reject = ✖️ मना करें
button-terms = { $days ->
       *[other] { $fee } · { $days } दिन
    }
button-paid = 💰 पैसे मिल गए
button-ship = 📦 भेज दिया
button-reason-sold-out = स्टॉक ख़त्म
button-reason-cannot-ship = वहाँ नहीं भेज सकते
button-reason-too-busy = अभी बहुत ऑर्डर हैं
button-all-intents = कुछ और …
button-skip = छोड़ें
button-mean-greet = नमस्ते कहना
button-mean-goodbye = विदा लेना
button-mean-thank = धन्यवाद कहना
button-mean-help = यह कैसे काम करता है
button-mean-search-product = सामान ढूँढना
button-mean-ask-recommendation = कोई सुझाव
button-mean-ask-price = क़ीमत
button-mean-ask-stock = स्टॉक में है या नहीं
button-mean-ask-product-detail = सामान की जानकारी
button-mean-ask-shipping = डिलीवरी
button-mean-ask-payment = भुगतान कैसे करें
button-mean-ask-return = बदलना या पैसे वापस
button-mean-ask-custom-order = ऑर्डर पर बनवाना
button-mean-bargain = कुछ कम क़ीमत
button-mean-ask-vendor = विक्रेता के बारे में
button-mean-add-to-cart = कार्ट में डालना
button-mean-remove-from-cart = कार्ट से हटाना
button-mean-view-cart = कार्ट देखना
button-mean-checkout = ऑर्डर करना
button-mean-order-status = मेरा ऑर्डर कहाँ है
button-mean-cancel-order = ऑर्डर रद्द करना
button-mean-talk-to-human = किसी से बात करना
button-mean-complain = कुछ गड़बड़ है
button-mean-change-language = दूसरी भाषा
button-mean-affirm = हाँ
button-mean-deny = नहीं
button-mean-out-of-scope = दुकान से जुड़ा नहीं

## टेलीग्राम का कमांड मेन्यू

command-start = शुरू करें
command-popular = इन दिनों लोकप्रिय
command-cart = मेरा कार्ट
command-orders = मेरे ऑर्डर
command-language = भाषा
command-person = किसी व्यक्ति से बात
command-help = ख़रीदारी कैसे करें
