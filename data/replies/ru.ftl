# Русский: на «вы», тепло и вежливо, как в хорошей маленькой лавке; о себе без рода.

## Приветствия и разговор

greet = Здравствуйте, { $name }! 👋 Я <b>Lapak</b>, помощник небольших мастерских и лавок Центральной Явы: одежда, еда, изделия ручной работы и мебель.
    Что вы ищете? Пишите на любом языке.
greet-again = С возвращением, { $name }! 👋 Что ищете сегодня?
cart-waiting = 🛒 Ваша корзина осталась такой, как была.
ping = Да, я здесь! 🙏 Чем помочь?
goodbye = До свидания, будем рады видеть вас снова!
welcome = Всегда пожалуйста! 🙏
help = <b>Как здесь покупать</b>
    1. Напишите, что ищете, например «рубашка из батика до 200 тысяч».
    2. Откройте товар и положите его в корзину.
    3. Оформите заказ: я спрошу имя, телефон и адрес.
    4. Продавец примет заказ и назовёт стоимость доставки. Платите, только когда согласитесь.
    Любой вопрос продавцу можно задать здесь, я всё передам.
yes-to-what = Да, с радостью! С чего начнём?
all-right = Хорошо. Если что-то понадобится, я здесь.
complain = Мне очень жаль. Позвать человека или показать ваши заказы?
out-of-scope = Тут я не помощник: я знаю только этот магазин. Зато знаю его хорошо. Показать вам что-нибудь?
not-understood = Кажется, я не совсем понимаю. Вы имели в виду что-то из этого?
not-understood-again = Простите, всё ещё не понимаю. Выберите ниже, скажите иначе или поговорите с человеком.
hand-over-vendor = Простите, всё ещё не понимаю. Передать продавцу ({ $vendor }) то, что вы написали?
hand-over-manager = Простите, всё ещё не понимаю. Передать менеджеру то, что вы написали?
only-text = Я умею читать только текст. Напишите, пожалуйста, словами.
choose-language = На каком языке вам отвечать? Писать можно на любом.
language-chosen = Хорошо, теперь наш язык: { $language }.
managers-only = Это только для управляющих.
error-apology = Простите, у нас что-то пошло не так. Ничего не потеряно, попробуйте ещё раз чуть позже.

## Поиск товаров

search-found = { $count ->
       *[other] Вот что нашлось для вас:
    }
search-nearest = Точно такого, похоже, нет. Вот самое близкое:
search-nothing = Ничего такого не нашлось. Попробуйте другие слова или посмотрите, что сейчас популярно.
recommend-popular = Сейчас популярно:
recommend-for-wish = Как вам что-нибудь из этого?
recommend-similar = Похожее на <b>{ $name }</b>:
recommend-none = Сейчас нет ничего похожего на { $name }.
recommend-goes-with = Хорошо сочетается с <b>{ $name }</b>:
recommend-for-you = Возможно, вам понравится:
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = Похоже на: { $name }
reason-goes-with = Хорошо сочетается с: { $name }
reason-viewed = Потому что вы смотрели: { $name }
reason-bought = Потому что вы купили: { $name }
reason-wish = Подходит под ваш запрос
reason-popular = Сейчас часто покупают
reason-discover = Стоит открыть для себя
reason-budget = В пределах вашего бюджета
reason-vendor = Из той же мастерской
reason-occasion = К случаю: { $occasion }
reason-place = Место: { $place }
reason-gift = { $receiver ->
        [mother] Хороший подарок маме
        [father] Хороший подарок папе
        [parents] Хороший подарок родителям
        [parents-in-law] Хороший подарок родителям супруга или супруги
        [wife] Хороший подарок жене
        [husband] Хороший подарок мужу
        [girlfriend] Хороший подарок девушке
        [boyfriend] Хороший подарок молодому человеку
        [partner] Хороший подарок любимому человеку
        [woman] Хороший подарок женщине
        [man] Хороший подарок мужчине
        [friend] Хороший подарок друзьям
        [friend-abroad] Хороший подарок друзьям за границей
        [child] Хороший подарок ребёнку
        [baby] Хороший подарок малышу
        [sister] Хороший подарок сестре
        [brother] Хороший подарок брату
        [grandmother] Хороший подарок бабушке
        [grandfather] Хороший подарок дедушке
        [boss] Хороший подарок руководителю
        [colleague] Хороший подарок коллеге
        [teacher] Хороший подарок учителю
        [guest] Хороший подарок гостям
       *[other] Хороший подарок
    }
which-product = О каком товаре речь? Напишите название или выберите.
which-of-these = Что именно из этого?
product-gone = Этого товара больше нет в продаже.
vendor-goods = От <b>{ $vendor }</b>:
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = в наличии { $count } шт.
sold-out = распродано
made-to-order = { $days ->
        [0] на заказ
        [one] на заказ, { $days } день
        [few] на заказ, { $days } дня
       *[other] на заказ, { $days } дней
    }

## Карточка товара и сведения

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
card-vendor = 🏠 { $vendor }, { $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = Размеры: { $sizes }
card-colours = Цвета: { $colours }
card-description = <i>{ $text }</i>
fact-materials = Материал: { $materials }
fact-ingredients = Состав: { $ingredients }
fact-weight = Вес с упаковкой: { $grams } г
fact-shelf-life = { $days ->
        [one] Хранится { $days } день
        [few] Хранится { $days } дня
       *[other] Хранится { $days } дней
    }
fact-halal = Халяль: да
fact-not-halal = Халяль: нет
halal-unknown = Халяль: продавец не указал
minimum-order = Минимальный заказ: { $count } шт.
answer-price = <b>{ $name }</b> стоит <b>{ $price }</b>.
answer-stock = <b>{ $name }</b>: { $availability }
answer-shipping = <b>{ $name }</b>: отправка из { $regency }, доставка: { $couriers }.
shipping-cost-later = Точную стоимость и срок доставки до вас продавец назовёт до любой оплаты.
answer-payment = { $vendor } принимает: { $methods }.
payment-when = Вы платите после того, как продавец примет заказ и вы согласитесь с суммой.
answer-return = Если что-то не так или разбилось, сразу по получении сообщите продавцу ({ $vendor }) и приложите фото или видео распаковки. Об обмене или возврате денег договариваются напрямую с продавцом.
answer-custom-yes = { $days ->
        [0] { $vendor } делает это на заказ. Сообщите дизайн, размер и количество.
        [one] { $vendor } делает это на заказ примерно за { $days } день. Сообщите дизайн, размер и количество.
        [few] { $vendor } делает это на заказ примерно за { $days } дня. Сообщите дизайн, размер и количество.
       *[other] { $vendor } делает это на заказ примерно за { $days } дней. Сообщите дизайн, размер и количество.
    }
answer-custom-ask = Этот товар продаётся как есть, но, возможно, { $vendor } сделает что-то специально для вас. Спросите.
answer-bargain = Цена { $price }. Можно ли дешевле, знает только { $vendor }. Спросить?
bargain-fixed = { $vendor } продаёт по твёрдым ценам: <b>{ $name }</b> — { $price } для всех.
bargain-name-price = <b>{ $name }</b> — { $price }. { $vendor }: разумное предложение готовы выслушать. Сколько вы предложите?
bargain-too-low = Спасибо, но { $offer } — слишком мало: <b>{ $name }</b> стоит { $price }. Можете предложить чуть больше?
bargain-passed-on = Ваше предложение { $offer } за <b>{ $name }</b> передано: { $vendor }. Ответ придёт сюда. До этого цена остаётся { $price }.
answer-vendor = <b>{ $vendor }</b>, { $regency }
    Часы работы: { $hours }
    <i>{ $about }</i>

## Покупка

choose-size = <b>{ $name }</b>: какой размер?
choose-colour = <b>{ $name }</b>: какой цвет?
cart-added = В корзине: { $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }
cart-removed = Убрано из корзины: { $name }
cart-title = 🛒 <b>Ваша корзина</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
cart-total = Итого: <b>{ $total }</b>
cart-empty = Ваша корзина пуста.
out-of-stock = { $left ->
        [0] К сожалению, это только что закончилось.
       *[other] К сожалению, осталось только { $left } шт.
    }
quantity-unclear = Сколько вам нужно? Напишите число.
quantity-too-large = Больше { $most } шт. принять не могу. Если нужно больше, спросите продавца.
cart-full = В корзине уже { $most } разных товаров, это предел. Сначала оформите заказ, пожалуйста.
shipping-out-of-range = Такая стоимость доставки или такой срок вряд ли верны.
checkout-name = Для кого заказ? Напишите имя получателя.
checkout-name-unclear = Напишите, пожалуйста, имя получателя.
checkout-phone = По какому номеру курьер может позвонить?
checkout-phone-unclear = Это не похоже на номер телефона. Напишите его цифрами, например +62 800 0000 1234.
checkout-address = Куда доставить? Напишите улицу, деревню или квартал, район, город, индекс и страну, если это не Индонезия.
checkout-address-unclear = Напишите, пожалуйста, полный адрес или отправьте геопозицию.
checkout-note = Хотите что-нибудь передать продавцу?
checkout-note-unclear = Напишите примечание текстом, пожалуйста, или пропустите.
checkout-stopped = Хорошо, ничего не заказано. Корзина остаётся как есть.
summary-title = <b>Ваш заказ</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
summary-total = Товары: <b>{ $total }</b> (плюс доставка, её стоимость назовёт продавец)
summary-delivery = Кому: { $name }, { $phone }
    { $address }
summary-note = Примечание: { $note }
summary-question = Всё верно?
order-placed = { $hours ->
        [one] ✅ Заказ <b>{ $number }</b> оформлен. Продавцы ответят в течение { $hours } часа, до этого ничего платить не нужно.
       *[other] ✅ Заказ <b>{ $number }</b> оформлен. Продавцы ответят в течение { $hours } часов, до этого ничего платить не нужно.
    }
order-part = <b>{ $number }</b> · { $vendor }

## Заказы

orders-none = У вас пока нет заказов.
order-unknown = Среди ваших заказов такого нет.
order-state = { $state ->
        [placed] Статус: ждёт ответа продавца
        [accepted] Статус: принят, ждёт согласия покупателя
        [rejected] Статус: отклонён продавцом
        [expired] Статус: нет ответа в срок
        [confirmed] Статус: подтверждён, ждёт оплаты
        [paid] Статус: оплачен
        [cash_on_delivery] Статус: оплата при получении
        [shipped] Статус: в пути
        [delivered] Статус: доставлен
        [completed] Статус: завершён
        [cancelled] Статус: отменён
       *[other] Статус: { $state }
    }
goods-total = Товары: <b>{ $total }</b>
total-with-shipping = { $days ->
        [0] Товары { $goods } + доставка { $shipping } = <b>{ $total }</b>
        [one] Товары { $goods } + доставка { $shipping } = <b>{ $total }</b>, около { $days } дня
       *[other] Товары { $goods } + доставка { $shipping } = <b>{ $total }</b>, около { $days } дней
    }
how-to-pay = Спасибо! Как вам удобно заплатить { $total }?
pay-cash = Заказ { $number }: вы платите { $total } наличными при получении.
pay-transfer = Заказ { $number }: { $total }. Сейчас { $vendor } пришлёт вам реквизиты. Не платите никому другому.
order-received = Как хорошо, что всё дошло! Заказ { $number } завершён. 🙏
order-cancelled = Заказ { $number } отменён.
cancel-nothing = У вас нет заказов, которые ещё можно отменить.
cancel-which = Какой заказ отменить?
payment-bank-transfer = банковский перевод
payment-qris = QRIS
payment-cod = оплата при получении
payment-paypal = PayPal
payment-western-union = Western Union

## Разговор с человеком

question-write = Напишите ваш вопрос для { $vendor } о товаре { $name }, я передам.
question-write-manager = Напишите, в чём дело. Управляющий ответит вам здесь.
question-empty = Напишите, пожалуйста, текстом.
question-sent = Вопрос отправлен: { $vendor }. Ответ придёт сюда.
question-sent-manager = Отправлено. Управляющий ответит вам здесь.
person-which-product = Сначала выберите товар, и я позову его продавца.
answer-write = Напишите сообщение, я передам.
answer-sent = Передано.
thread-unknown = Этот разговор уже закрыт.
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] { " " }(о товаре { $product })
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 Перевод: { $text }
not-translated = (перевода пока нет)

## Что сделали другие

notice-order-placed = 🔔 <b>Новый заказ { $number }</b>, покупатель: { $buyer }
notice-no-staff = ⚠️ От имени { $vendor } пока никто не отвечает. Отправьте приглашение: <b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ Ваш заказ { $number } принят: <b>{ $vendor }</b>.
notice-order-rejected = <b>{ $vendor }</b> не может выполнить ваш заказ { $number }. Причина:
notice-order-expired = На заказ { $number } у { $vendor } не ответили вовремя, поэтому он закрыт. Вы ничего не должны.
notice-order-confirmed = Покупатель согласен с суммой заказа { $number }. Отправьте ему реквизиты и сообщите мне, когда придут деньги.
notice-order-paid = Ваша оплата заказа { $number } получена: { $vendor }.
notice-order-cash = Покупатель заплатит за заказ { $number } наличными при получении. Можно отправлять.
notice-order-shipped = 📦 Ваш заказ { $number } в пути, служба доставки: { $courier }. Трек-номер: { $tracking }
notice-order-delivered = Заказ { $number } получен покупателем.
notice-order-completed = Заказ { $number } завершён. 🙏
notice-order-cancelled = Заказ { $number } отменён покупателем. Товар снова в наличии.
notice-joined = У { $vendor } новый участник: { $name }.

## Стол продавца

vendor-joined = Добро пожаловать! Теперь вы отвечаете покупателям от имени <b>{ $vendor }</b>. Новые заказы будут приходить сюда.
invite-invalid = Это приглашение больше не действует. Попросите у управляющих новое.
desk-not-staff = Вы пока не работаете ни с одним продавцом. Управляющий может прислать вам приглашение.
desk-empty = { $vendor }: новых заказов для вас нет.
desk-order = <b>{ $number }</b> · { $buyer }
desk-delivery = Куда: { $address }
    Телефон: { $phone }
desk-already = Статус заказа { $number } уже изменился. { $state ->
        [placed] Он ждёт ответа продавца.
        [accepted] Он принят.
        [rejected] Он отклонён.
        [expired] Его срок истёк.
        [confirmed] Он подтверждён.
        [paid] Он оплачен.
        [cash_on_delivery] Оплата при получении.
        [shipped] Он в пути.
        [delivered] Он доставлен.
        [completed] Он завершён.
        [cancelled] Он отменён.
       *[other] Сейчас: { $state }
    }
desk-terms = Заказ { $number }: сколько стоит доставка и сколько дней она займёт? Выберите или напишите, например «25000 3».
desk-terms-unclear = Напишите стоимость доставки в рупиях и число дней для заказа { $number }, например «25000 3».
desk-accepted = Принято. Покупателя заказа { $number } попросили подтвердить сумму { $total }.
desk-reason = Почему заказ { $number } нельзя выполнить? Покупатель это прочтёт.
desk-rejected = Отклонено. Покупатель заказа { $number } уже знает, товар снова в наличии.
desk-paid = Записано: заказ { $number } оплачен. Сообщите, когда отправите.
desk-tracking = Какая служба доставки и трек-номер у заказа { $number }? Например «JNE 0123456789».
desk-shipped = Записано: заказ { $number } в пути. Покупатель уже знает.

## Стол управляющих

queue-empty = Проверять нечего. 🎉
queue-card = Что здесь имеется в виду? ({ $language })
    <blockquote>{ $text }</blockquote>
queue-all-intents = Выберите значение:
queue-labelled = Запомнено как { $intent }.
sales = { $count ->
        [one] <b>{ $count } заказ</b>
        [few] <b>{ $count } заказа</b>
       *[other] <b>{ $count } заказов</b>
    }
    Оборот: { $transactions }
    Ещё предстоит изготовить на сумму: { $preorders }

## Кнопки

button-number = { $number }
button-add = 🛒 В корзину
button-cart = 🛒 Корзина
button-ask-vendor = 💬 Спросить продавца
button-ask-about-order = 💬 Написать продавцу
button-similar = Похожее
button-goes-with = Что к этому подойдёт
button-popular = ⭐ Популярное
button-orders = 📦 Мои заказы
button-languages = 🌐 Язык
button-language = { $name }
button-help = ❓ Помощь
button-person = 🙋 Позвать человека
button-vendor-goods = Всё от этого продавца
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = Очистить корзину
button-checkout = ✅ Оформить заказ
button-own-name = { $name }
button-skip-note = Без примечания
button-confirm = ✅ Да, заказать
button-change-delivery = ✏️ Изменить
button-not-yet = Пока нет
button-share-phone = 📱 Отправить мой номер
button-agree = ✅ Согласиться
button-received = ✅ Получено
button-cancel-order = ✖️ Отменить { $number }
button-answer = ↩️ Ответить
button-desk = 🧾 Заказы ко мне
button-accept = ✅ Принять
button-reject = ✖️ Отклонить
button-terms = { $days ->
        [one] { $fee } · { $days } день
        [few] { $fee } · { $days } дня
       *[other] { $fee } · { $days } дней
    }
button-paid = 💰 Деньги пришли
button-ship = 📦 Отправлено
button-reason-sold-out = Распродано
button-reason-cannot-ship = Туда не доставляем
button-reason-too-busy = Сейчас много заказов
button-all-intents = Другое…
button-skip = Пропустить
button-mean-greet = Поздороваться
button-mean-goodbye = Попрощаться
button-mean-thank = Поблагодарить
button-mean-help = Как это работает
button-mean-search-product = Найти товар
button-mean-ask-recommendation = Что вы посоветуете
button-mean-ask-price = Цена
button-mean-ask-stock = Есть ли в наличии
button-mean-ask-product-detail = Подробнее о товаре
button-mean-ask-shipping = Доставка
button-mean-ask-payment = Как заплатить
button-mean-ask-return = Обмен и возврат
button-mean-ask-custom-order = Сделать на заказ
button-mean-bargain = Можно ли дешевле
button-mean-ask-vendor = О продавце
button-mean-add-to-cart = Положить в корзину
button-mean-remove-from-cart = Убрать из корзины
button-mean-view-cart = Показать корзину
button-mean-checkout = Оформить заказ
button-mean-order-status = Где мой заказ
button-mean-cancel-order = Отменить заказ
button-mean-talk-to-human = Поговорить с человеком
button-mean-complain = Что-то не так
button-mean-change-language = Другой язык
button-mean-affirm = Да
button-mean-deny = Нет
button-mean-out-of-scope = Не о магазине

## Меню команд Telegram

command-start = Начать
command-popular = Сейчас популярно
command-cart = Моя корзина
command-orders = Мои заказы
command-language = Язык
command-person = Поговорить с человеком
command-help = Как покупать
