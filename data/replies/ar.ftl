# العربية: فصحى ودودة ومهذبة تناسب المحادثة، وبلا تذكير أو تأنيث للمخاطَب قدر الإمكان.
# "\u200F" تجعل السطر يبدأ من اليمين حين يبدأ برقم أو باسم لاتيني، و"\u2066" مع "\u2069" تحفظان ترتيب الأرقام.

## التحية والحديث العام

greet = أهلًا وسهلًا { $name }! 👋 معك <b>Lapak</b>، مساعد التسوّق لدى المتاجر الصغيرة في جاوة الوسطى: أزياء ومأكولات وحِرف يدوية وأثاث.
    كيف يمكنني مساعدتك اليوم؟ يمكنك الكتابة بأي لغة.
greet-again = أهلًا بعودتك يا { $name }! 👋 عمّ تبحث اليوم؟
cart-waiting = 🛒 سلّتك ما زالت كما تركتها.
ping = نعم، أنا هنا! 🙏 كيف أساعدك؟
goodbye = مع السلامة، وتسعدنا عودتك دائمًا!
welcome = على الرحب والسعة! 🙏
help = <b>طريقة الشراء هنا</b>
    1. كتابة المطلوب، مثل: «قميص باتيك بأقل من 200 ألف».
    2. فتح المنتج وإضافته إلى السلة.
    3. إتمام الطلب: أسألك عن الاسم ورقم الهاتف والعنوان.
    4. يقبل البائع الطلب ويحدّد تكلفة الشحن، ولا دفع إلا بعد موافقتك.
    ولأي سؤال للبائع، أنا أنقل الرسائل بينكما.
yes-to-what = بكل سرور! بماذا نبدأ؟
all-right = حسنًا. أنا هنا متى احتجت إلى أي شيء.
complain = أعتذر منك عن ذلك. هل أوصلك بشخص يساعدك، أم نراجع طلباتك؟
out-of-scope = هذا خارج معرفتي، فأنا لا أعرف إلا هذا المتجر. لكنني أعرفه جيدًا: هل أعرض عليك شيئًا منه؟
not-understood = عذرًا، لم أتأكد من المقصود. هل هو أحد هذه الخيارات؟
not-understood-again = عذرًا، لم أفهم بعد. يمكنك الاختيار من الأسفل، أو قولها بطريقة أخرى، أو التحدث مع شخص.
hand-over-vendor = عذرًا، لم أفهم بعد. هل أنقل ما كتبته إلى { $vendor }؟
hand-over-manager = عذرًا، لم أفهم بعد. هل أنقل ما كتبته إلى أحد الموظفين؟
only-text = أستطيع قراءة الكلام المكتوب فقط. هل يمكنك كتابة ذلك؟
choose-language = بأي لغة أتحدث معك؟ وفي كل الأحوال يمكنك الكتابة بأي لغة.
language-chosen = من الآن نتحدث { $language }.
managers-only = هذا متاح للمديرين فقط.
error-apology = عذرًا، حدث خلل من جهتنا. لم يُفقد شيء؛ تُرجى المحاولة مجددًا بعد قليل.

## البحث عن المنتجات

search-found = { $count ->
        [one] وجدت لك هذا المنتج:
        [two] وجدت لك هذين المنتجين:
       *[other] وجدت لك هذه المنتجات:
    }
search-nearest = يبدو أن المطلوب بالضبط غير متوفر لدينا. وهذا أقرب ما يمكنني تقديمه:
search-nothing = لم أجد شيئًا بهذا الوصف. يمكنك تجربة كلمات أخرى، أو الاطلاع على الأكثر طلبًا.
recommend-popular = الأكثر طلبًا الآن:
recommend-for-wish = ما رأيك في أحد هذه المنتجات؟
recommend-similar = منتجات تشبه <b>{ $name }</b>:
recommend-none = لا يوجد الآن ما يشبه { $name }.
recommend-goes-with = يليق مع <b>{ $name }</b>:
recommend-for-you = ربما يعجبك:
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = يشبه { $name }
reason-goes-with = يليق مع { $name }
reason-viewed = لأنك اطلعت على { $name }
reason-bought = لأنك اشتريت { $name }
reason-wish = يوافق ما طلبت
reason-popular = الأكثر شراءً الآن
reason-discover = يستحق الاكتشاف
reason-budget = ضمن ميزانيتك
reason-vendor = من الورشة نفسها
reason-occasion = للمناسبة: { $occasion }
reason-place = من { $place }
reason-gift = { $receiver ->
        [mother] هدية جميلة لأمك
        [father] هدية جميلة لأبيك
        [parents] هدية جميلة لوالديك
        [parents-in-law] هدية جميلة لوالدي الزوج أو الزوجة
        [wife] هدية جميلة لزوجتك
        [husband] هدية جميلة لزوجك
        [girlfriend] هدية جميلة لحبيبتك
        [boyfriend] هدية جميلة لحبيبك
        [partner] هدية جميلة لمن تحب
        [woman] هدية جميلة لامرأة
        [man] هدية جميلة لرجل
        [friend] هدية جميلة لصديق
        [friend-abroad] هدية جميلة لصديق في الخارج
        [child] هدية جميلة لطفل
        [baby] هدية جميلة لمولود
        [sister] هدية جميلة لأختك
        [brother] هدية جميلة لأخيك
        [grandmother] هدية جميلة لجدتك
        [grandfather] هدية جميلة لجدك
        [boss] هدية جميلة لمديرك
        [colleague] هدية جميلة لزميل
        [teacher] هدية جميلة لمعلم
        [guest] هدية جميلة لضيوفك
       *[other] هدية جميلة
    }
which-product = أي منتج هو المقصود؟ يمكنك كتابة اسمه أو اختياره من القائمة.
which-of-these = أيّ هذه المنتجات هو المقصود؟
product-gone = هذا المنتج لم يعد معروضًا.
vendor-goods = من <b>{ $vendor }</b>:
list-line = { "\u200F" }{ $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
    { "\u200F   " }{ $price } · { $regency } · { $availability }
in-stock = { $count ->
        [one] بقيت قطعة واحدة
        [two] قطعتان متوفرتان
        [few] { $count } قطع متوفرة
       *[other] { $count } قطعة متوفرة
    }
sold-out = نفدت الكمية
made-to-order = { $days ->
        [0] يُصنع عند الطلب
        [one] يُصنع عند الطلب خلال يوم واحد
        [two] يُصنع عند الطلب خلال يومين
        [few] يُصنع عند الطلب خلال { $days } أيام
        [many] يُصنع عند الطلب خلال { $days } يومًا
       *[other] يُصنع عند الطلب خلال { $days } يوم
    }

## بطاقة المنتج ومعلوماته

card-title = { "\u200F" }<b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
card-vendor = { "\u200F" }🏠 { $vendor }، { $regency }
card-price = { "\u200F" }💰 <b>{ $price }</b>
card-sizes = المقاسات: { $sizes }
card-colours = الألوان: { $colours }
card-description = <i>{ $text }</i>
fact-materials = الخامة: { $materials }
fact-ingredients = المكوّنات: { $ingredients }
fact-weight = الوزن مع التغليف: { $grams } غ
fact-shelf-life = { $days ->
        [one] مدة الصلاحية: يوم واحد
        [two] مدة الصلاحية: يومان
        [few] مدة الصلاحية: { $days } أيام
        [many] مدة الصلاحية: { $days } يومًا
       *[other] مدة الصلاحية: { $days } يوم
    }
fact-halal = حلال: نعم
fact-not-halal = حلال: لا
halal-unknown = حلال: لم يذكر البائع ذلك
minimum-order = { $count ->
        [one] أقل كمية للطلب: قطعة واحدة.
        [two] أقل كمية للطلب: قطعتان.
        [few] أقل كمية للطلب: { $count } قطع.
       *[other] أقل كمية للطلب: { $count } قطعة.
    }
answer-price = سعر <b>{ $name }</b>: <b>{ $price }</b>.
answer-stock = { "\u200F" }<b>{ $name }</b>: { $availability }.
answer-shipping = يُشحن <b>{ $name }</b> من { $regency } عبر { $couriers }.
shipping-cost-later = يحدّد البائع التكلفة وعدد الأيام إلى عنوانك قبل دفع أي مبلغ.
answer-payment = طرق الدفع لدى { $vendor }: { $methods }.
payment-when = يكون الدفع بعد قبول البائع للطلب وموافقتك على المبلغ الإجمالي.
answer-return = إن وُجد خطأ أو تلف، يُرجى إبلاغ { $vendor } فور وصول الطرد، مع صورة أو فيديو لفتحه. ويتم الاتفاق معهم مباشرة على الاستبدال أو استرداد المبلغ.
answer-custom-yes = { $days ->
        [0] يصنعه { $vendor } حسب الطلب. يمكنك إخبارهم بالتصميم والمقاس والعدد.
        [one] يصنعه { $vendor } حسب الطلب في نحو يوم واحد. يمكنك إخبارهم بالتصميم والمقاس والعدد.
        [two] يصنعه { $vendor } حسب الطلب في نحو يومين. يمكنك إخبارهم بالتصميم والمقاس والعدد.
        [few] يصنعه { $vendor } حسب الطلب في نحو { $days } أيام. يمكنك إخبارهم بالتصميم والمقاس والعدد.
        [many] يصنعه { $vendor } حسب الطلب في نحو { $days } يومًا. يمكنك إخبارهم بالتصميم والمقاس والعدد.
       *[other] يصنعه { $vendor } حسب الطلب في نحو { $days } يوم. يمكنك إخبارهم بالتصميم والمقاس والعدد.
    }
answer-custom-ask = هذا المنتج يُباع كما هو، وربما يستطيع { $vendor } صنع شيء خاص لك. يمكنك سؤالهم.
answer-bargain = السعر { $price }. أما إمكانية التخفيض فلا يعرفها إلا { $vendor }؛ هل أسأل لك؟
bargain-fixed = الأسعار لدى { $vendor } ثابتة: سعر <b>{ $name }</b> هو { $price } للجميع.
bargain-name-price = سعر <b>{ $name }</b> هو { $price }. يسمع { $vendor } كل عرض معقول؛ كم تود أن تدفع؟
bargain-too-low = شكرًا لك، لكن { $offer } قليل على <b>{ $name }</b> وسعره { $price }. هل يمكنك أن تزيد قليلًا؟
bargain-passed-on = نقلت عرضك { $offer } على <b>{ $name }</b> إلى { $vendor }، وسيصلك الرد هنا. وحتى ذلك الحين يبقى السعر { $price }.
answer-vendor = { "\u200F" }<b>{ $vendor }</b>، { $regency }
    أوقات العمل: { $hours }
    <i>{ $about }</i>

## الشراء

choose-size = أيّ مقاس من <b>{ $name }</b>؟
choose-colour = أيّ لون من <b>{ $name }</b>؟
cart-added = أُضيف إلى السلة: { $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }
cart-removed = أُزيل من السلة: { $name }
cart-title = 🛒 <b>سلتك</b>
cart-line = { "\u200F" }{ $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
cart-total = المجموع: <b>{ $total }</b>
cart-empty = سلتك فارغة الآن.
out-of-stock = { $left ->
        [0] عذرًا، نفدت الكمية قبل قليل.
        [one] عذرًا، لم تبقَ سوى قطعة واحدة.
        [two] عذرًا، لم تبقَ سوى قطعتين.
        [few] عذرًا، لم تبقَ سوى { $left } قطع.
       *[other] عذرًا، لم تبقَ سوى { $left } قطعة.
    }
quantity-unclear = كم العدد المطلوب؟ يُرجى كتابة رقم.
quantity-too-large = أقصى عدد من القطع يمكنني قبوله هو { $most }. ولكمية أكبر يمكنك سؤال البائع.
cart-full = وصلت سلتك إلى حدها الأقصى: { $most } من المنتجات المختلفة. يُرجى إتمام الطلب أولًا.
shipping-out-of-range = يبدو أن تكلفة الشحن أو عدد الأيام غير صحيح.
checkout-name = لمن هذا الطلب؟ يُرجى كتابة اسم المستلم.
checkout-name-unclear = يُرجى كتابة اسم المستلم.
checkout-phone = على أي رقم هاتف يمكن لمندوب التوصيل الاتصال؟
checkout-phone-unclear = لا يبدو هذا رقم هاتف. يُرجى كتابته بالأرقام، مثل { "\u2066" }+62 800 0000 1234{ "\u2069" }.
checkout-address = إلى أين نرسل الطلب؟ يُرجى كتابة الشارع والقرية أو الحي والمنطقة والمدينة والرمز البريدي، والبلد إن كان خارج إندونيسيا.
checkout-address-unclear = يُرجى كتابة العنوان كاملًا، أو مشاركة الموقع.
checkout-note = هل من ملاحظة للبائع؟
checkout-note-unclear = يُرجى كتابة الملاحظة نصًا، أو تخطّيها.
checkout-stopped = حسنًا، لم يُطلب شيء. وتبقى سلتك كما هي.
summary-title = <b>طلبك</b>
order-line = { "\u200F" }• { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
summary-total = المنتجات: <b>{ $total }</b> (تُضاف تكلفة الشحن بعد أن يحدّدها البائع)
summary-delivery = إلى: { $name }، { "\u2066" }{ $phone }{ "\u2069" }
    { $address }
summary-note = ملاحظة: { $note }
summary-question = هل كل شيء صحيح؟
order-placed = { $hours ->
        [one] ✅ تم تسجيل الطلب <b>{ $number }</b>. يردّ البائعون خلال ساعة واحدة، ولا يلزم دفع شيء قبل ذلك.
        [two] ✅ تم تسجيل الطلب <b>{ $number }</b>. يردّ البائعون خلال ساعتين، ولا يلزم دفع شيء قبل ذلك.
        [few] ✅ تم تسجيل الطلب <b>{ $number }</b>. يردّ البائعون خلال { $hours } ساعات، ولا يلزم دفع شيء قبل ذلك.
       *[other] ✅ تم تسجيل الطلب <b>{ $number }</b>. يردّ البائعون خلال { $hours } ساعة، ولا يلزم دفع شيء قبل ذلك.
    }
order-part = { "\u200F" }<b>{ $number }</b> · { $vendor }

## الطلبات

orders-none = لا توجد لديك طلبات بعد.
order-unknown = لم أجد هذا الطلب بين طلباتك.
order-state = { $state ->
        [placed] الحالة: بانتظار البائع
        [accepted] الحالة: مقبول، بانتظار موافقة المشتري
        [rejected] الحالة: رفضه البائع
        [expired] الحالة: انتهت المهلة بلا رد
        [confirmed] الحالة: مؤكّد، بانتظار الدفع
        [paid] الحالة: مدفوع
        [cash_on_delivery] الحالة: الدفع عند الاستلام
        [shipped] الحالة: في الطريق
        [delivered] الحالة: تم التسليم
        [completed] الحالة: مكتمل
        [cancelled] الحالة: ملغى
       *[other] الحالة: { $state }
    }
goods-total = المنتجات: <b>{ $total }</b>
total-with-shipping = { $days ->
        [0] المنتجات { $goods } + الشحن { $shipping } = <b>{ $total }</b>
        [one] المنتجات { $goods } + الشحن { $shipping } = <b>{ $total }</b>، نحو يوم واحد
        [two] المنتجات { $goods } + الشحن { $shipping } = <b>{ $total }</b>، نحو يومين
        [few] المنتجات { $goods } + الشحن { $shipping } = <b>{ $total }</b>، نحو { $days } أيام
        [many] المنتجات { $goods } + الشحن { $shipping } = <b>{ $total }</b>، نحو { $days } يومًا
       *[other] المنتجات { $goods } + الشحن { $shipping } = <b>{ $total }</b>، نحو { $days } يوم
    }
how-to-pay = شكرًا لك! ما طريقة الدفع المناسبة لمبلغ { $total }؟
pay-cash = الطلب { $number }: الدفع نقدًا عند الاستلام، والمبلغ { $total }.
pay-transfer = الطلب { $number }: { $total }. سيرسل إليك { $vendor } الآن بيانات الدفع؛ يُرجى عدم الدفع لأي جهة أخرى.
order-received = يسعدنا أنه وصل! اكتمل الطلب { $number }. 🙏
order-cancelled = أُلغي الطلب { $number }.
cancel-nothing = لا يوجد لديك طلب يمكن إلغاؤه الآن.
cancel-which = ما الطلب المطلوب إلغاؤه؟
payment-bank-transfer = تحويل بنكي
payment-qris = QRIS
payment-cod = الدفع عند الاستلام
payment-paypal = PayPal
payment-western-union = Western Union

## الحديث مع شخص

question-write = يمكنك كتابة سؤالك إلى { $vendor } بخصوص { $name }، وأنا أوصله.
question-write-manager = يمكنك كتابة الموضوع هنا، وسيردّ عليك أحد المديرين.
question-empty = يُرجى كتابته نصًا.
question-sent = أُرسل إلى { $vendor }. وسيصلك الرد هنا.
question-sent-manager = أُرسل. سيردّ عليك أحد المديرين هنا.
person-which-product = يُرجى اختيار منتج أولًا، ثم أوصلك ببائعه.
answer-write = يمكنك كتابة رسالتك، وأنا أوصلها.
answer-sent = تم إرسال رسالتك.
thread-unknown = هذه المحادثة لم تعد مفتوحة.
notice-message = { "\u200F" }✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] { " " }(بخصوص { $product })
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 الترجمة: { $text }
not-translated = (الترجمة غير متاحة الآن)

## ما فعله الآخرون

notice-order-placed = 🔔 <b>طلب جديد { $number }</b> من { $buyer }
notice-no-staff = ⚠️ لا أحد يردّ باسم { $vendor } بعد. لدعوتهم: <b>{ "\u2066" }lapak vendor invite { $vendor_id }{ "\u2069" }</b>
notice-order-accepted = ✅ وافق <b>{ $vendor }</b> على طلبك { $number }.
notice-order-rejected = يعتذر <b>{ $vendor }</b> عن تلبية طلبك { $number }. والسبب:
notice-order-expired = لم يُردّ على الطلب { $number } لدى { $vendor } في الوقت المحدد، لذلك أُغلق. ولا يلزمك دفع شيء.
notice-order-confirmed = وافق المشتري على إجمالي الطلب { $number }. يُرجى إرسال بيانات الدفع إليه، وإبلاغي عند وصول المبلغ.
notice-order-paid = استلم { $vendor } المبلغ الذي دفعته عن الطلب { $number }.
notice-order-cash = سيدفع المشتري ثمن الطلب { $number } نقدًا عند الاستلام. يمكنك شحنه.
notice-order-shipped = 📦 طلبك { $number } في الطريق مع { $courier }. رقم التتبّع: { "\u2066" }{ $tracking }{ "\u2069" }
notice-order-delivered = استلم المشتري الطلب { $number }.
notice-order-completed = اكتمل الطلب { $number }. 🙏
notice-order-cancelled = ألغى المشتري الطلب { $number }. وعادت الكمية إلى المخزون.
notice-joined = عضو جديد لدى { $vendor }: { $name }.

## مكتب البائع

vendor-joined = أهلًا بك! أصبحت الآن ضمن فريق <b>{ $vendor }</b>. وستصلك الطلبات الجديدة هنا.
invite-invalid = هذه الدعوة لم تعد صالحة. يمكنك طلب دعوة جديدة من المديرين.
desk-not-staff = لا يوجد متجر مرتبط بحسابك بعد. يمكن لأحد المديرين إرسال دعوة إليك.
desk-empty = { "\u200F" }{ $vendor }: لا طلبات بانتظارك.
desk-order = { "\u200F" }<b>{ $number }</b> · { $buyer }
desk-delivery = إلى: { $address }
    الهاتف: { "\u2066" }{ $phone }{ "\u2069" }
desk-already = تغيّرت حالة الطلب { $number }. { $state ->
        [placed] هو بانتظار البائع.
        [accepted] تم قبوله.
        [rejected] تم رفضه.
        [expired] انتهت مهلته.
        [confirmed] تم تأكيده.
        [paid] تم دفعه.
        [cash_on_delivery] الدفع عند الاستلام.
        [shipped] هو في الطريق.
        [delivered] تم تسليمه.
        [completed] اكتمل.
        [cancelled] تم إلغاؤه.
       *[other] حالته: { $state }
    }
desk-terms = الطلب { $number }: كم تكلفة الشحن، وكم يومًا يستغرق؟ يمكنك الاختيار، أو الكتابة مثلًا: «{ "\u2066" }25000 3{ "\u2069" }».
desk-terms-unclear = يُرجى كتابة تكلفة الشحن بالروبية ثم عدد الأيام للطلب { $number }، مثل: «{ "\u2066" }25000 3{ "\u2069" }».
desk-accepted = تم القبول. طُلب من مشتري { $number } الموافقة على { $total }.
desk-reason = لماذا لا يمكن تلبية الطلب { $number }؟ سيقرأ المشتري السبب.
desk-rejected = تم الرفض. أُبلغ مشتري { $number }، وعادت الكمية إلى المخزون.
desk-paid = سُجّل: تم دفع { $number }. يُرجى إبلاغي عند إرساله.
desk-tracking = ما شركة الشحن ورقم التتبّع للطلب { $number }؟ مثل: «{ "\u2066" }JNE 0123456789{ "\u2069" }».
desk-shipped = سُجّل: { $number } في الطريق. وتم إبلاغ المشتري.

## مكتب المديرين

queue-empty = لا شيء للمراجعة. 🎉
queue-card = ما معنى هذه الرسالة؟ ({ $language })
    <blockquote>{ $text }</blockquote>
queue-all-intents = يُرجى اختيار المعنى:
queue-labelled = تعلّمتها على أنها { $intent }.
sales = { $count ->
        [0] <b>لا طلبات بعد</b>
        [one] <b>طلب واحد</b>
        [two] <b>طلبان</b>
        [few] <b>{ $count } طلبات</b>
        [many] <b>{ $count } طلبًا</b>
       *[other] <b>{ $count } طلب</b>
    }
    المعاملات: { $transactions }
    طلبات لم تُصنع بعد: { $preorders }

## الأزرار

button-number = { $number }
button-add = 🛒 إضافة إلى السلة
button-cart = 🛒 السلة
button-ask-vendor = 💬 سؤال البائع
button-ask-about-order = 💬 مراسلة البائع
button-similar = منتجات مشابهة
button-goes-with = ما يليق معه
button-popular = ⭐ الأكثر طلبًا
button-orders = 📦 طلباتي
button-languages = 🌐 اللغة
button-language = { $name }
button-help = ❓ مساعدة
button-person = 🙋 التحدث مع شخص
button-vendor-goods = كل منتجات هذا البائع
button-choice = { $choice }
button-less = { "\u2066" }{ $number }. −1{ "\u2069" }
button-more = { "\u2066" }{ $number }. +1{ "\u2069" }
button-clear = تفريغ السلة
button-checkout = ✅ إتمام الطلب
button-own-name = { $name }
button-skip-note = بلا ملاحظة
button-confirm = ✅ نعم، تأكيد الطلب
button-change-delivery = ✏️ تعديل
button-not-yet = ليس الآن
button-share-phone = 📱 مشاركة رقمي
button-agree = ✅ موافقة
button-received = ✅ تم الاستلام
button-cancel-order = ✖️ إلغاء { $number }
button-answer = ↩️ رد
button-desk = 🧾 الطلبات الواردة
button-accept = ✅ قبول
button-reject = ✖️ رفض
button-terms = { $days ->
        [one] { $fee } · يوم واحد
        [two] { $fee } · يومان
        [few] { $fee } · { $days } أيام
        [many] { $fee } · { $days } يومًا
       *[other] { $fee } · { $days } يوم
    }
button-paid = 💰 وصل المبلغ
button-ship = 📦 تم الإرسال
button-reason-sold-out = نفدت الكمية
button-reason-cannot-ship = لا يمكنني الشحن إلى هناك
button-reason-too-busy = الطلبات كثيرة جدًا الآن
button-all-intents = غير ذلك…
button-skip = تخطّي
button-mean-greet = إلقاء التحية
button-mean-goodbye = الوداع
button-mean-thank = الشكر
button-mean-help = طريقة الشراء
button-mean-search-product = البحث عن منتج
button-mean-ask-recommendation = اقتراح منتج
button-mean-ask-price = السعر
button-mean-ask-stock = هل هو متوفر؟
button-mean-ask-product-detail = تفاصيل المنتج
button-mean-ask-shipping = الشحن
button-mean-ask-payment = طرق الدفع
button-mean-ask-return = الاستبدال والاسترداد
button-mean-ask-custom-order = الصنع حسب الطلب
button-mean-bargain = سعر أفضل
button-mean-ask-vendor = عن البائع
button-mean-add-to-cart = إضافة إلى السلة
button-mean-remove-from-cart = إزالة من السلة
button-mean-view-cart = عرض السلة
button-mean-checkout = إتمام الطلب
button-mean-order-status = أين طلبي؟
button-mean-cancel-order = إلغاء طلب
button-mean-talk-to-human = التحدث مع شخص
button-mean-complain = لديّ مشكلة
button-mean-change-language = تغيير اللغة
button-mean-affirm = نعم
button-mean-deny = لا
button-mean-out-of-scope = لا يخص المتجر

## قائمة أوامر تيليغرام

command-start = البداية
command-popular = الأكثر طلبًا الآن
command-cart = سلتي
command-orders = طلباتي
command-language = اللغة
command-person = التحدث مع شخص
command-help = طريقة الشراء
