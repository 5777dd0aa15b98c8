# English. The reference: every other language has the same messages with the same variables.
# Tags allowed: <b> <i> <blockquote>. A product's own words stay as its seller wrote them.

## Greetings and small talk

greet = Hello { $name }! 👋 I am <b>Lapak</b>, the shop assistant of the small businesses of Central Java: fashion, food, crafts and furniture.
    Tell me what you are looking for, in any language.
greet-again = Welcome back, { $name }! 👋 What are you looking for today?
cart-waiting = 🛒 Your cart is still as you left it.
ping = Yes, I am here! 🙏 What can I do for you?
goodbye = Goodbye, and see you again!
welcome = You are welcome! 🙏
help = <b>How to buy here</b>
    1. Write what you are looking for, for example “batik shirt under 200 thousand”.
    2. Open a product and put it in your cart.
    3. Check out: I ask for your name, phone number and address.
    4. The seller accepts and names the shipping cost. You pay only after you have agreed.
    You can ask the seller anything; I carry the messages.
yes-to-what = Yes, gladly. What would you like to do?
all-right = All right. Tell me when you need something.
complain = I am sorry about that. Shall I bring in a person, or do you want to see your orders?
out-of-scope = That is beyond me; I only know this shop. But I do know it well: shall I show you something?
not-understood = I am not sure I understood. Did you mean one of these?
not-understood-again = I still do not understand, sorry. Choose below, say it another way, or talk to a person.
hand-over-vendor = I am sorry, I still do not understand. Shall I pass on to { $vendor } what you wrote?
hand-over-manager = I am sorry, I still do not understand. Shall I pass on to a manager what you wrote?
only-text = I can read words, but not this. Could you write it?
choose-language = Which language shall I speak? You can write in any language anyway.
language-chosen = From now on I speak { $language }.
managers-only = That is only for the managers.
error-apology = Something went wrong on our side. Nothing is lost; please try again in a moment.

## Finding products

search-found = { $count ->
        [one] I found this for you:
       *[other] I found these for you:
    }
search-nearest = We do not seem to have exactly that. The nearest I can offer:
search-nothing = I found nothing like that. Try other words, or look at what is popular.
recommend-popular = Popular now:
recommend-for-wish = How about one of these?
recommend-similar = More like <b>{ $name }</b>:
recommend-none = There is nothing else like { $name } just now.
recommend-goes-with = Goes well with <b>{ $name }</b>:
recommend-for-you = Perhaps something for you:
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = Like { $name }
reason-goes-with = Goes well with { $name }
reason-viewed = Because you looked at { $name }
reason-bought = Because you bought { $name }
reason-wish = Fits what you asked for
reason-popular = Often bought now
reason-discover = Worth discovering
reason-budget = Within your budget
reason-vendor = From the same workshop
reason-occasion = For the occasion: { $occasion }
reason-place = From { $place }
reason-gift = { $receiver ->
        [mother] A nice gift for your mother
        [father] A nice gift for your father
        [parents] A nice gift for your parents
        [parents-in-law] A nice gift for your parents-in-law
        [wife] A nice gift for your wife
        [husband] A nice gift for your husband
        [girlfriend] A nice gift for your girlfriend
        [boyfriend] A nice gift for your boyfriend
        [partner] A nice gift for your sweetheart
        [woman] A nice gift for a woman
        [man] A nice gift for a man
        [friend] A nice gift for a friend
        [friend-abroad] A nice gift for a friend abroad
        [child] A nice gift for a child
        [baby] A nice gift for a baby
        [sister] A nice gift for your sister
        [brother] A nice gift for your brother
        [grandmother] A nice gift for your grandmother
        [grandfather] A nice gift for your grandfather
        [boss] A nice gift for your boss
        [colleague] A nice gift for a colleague
        [teacher] A nice gift for a teacher
        [guest] A nice gift for your guests
       *[other] A nice gift
    }
which-product = Which product do you mean? Write its name, or choose one.
which-of-these = Which of these do you mean?
product-gone = That is no longer on offer.
vendor-goods = From <b>{ $vendor }</b>:
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = { $count ->
        [one] 1 left
       *[other] { $count } in stock
    }
sold-out = sold out
made-to-order = { $days ->
        [0] made to order
        [one] made to order in 1 day
       *[other] made to order in { $days } days
    }

## The product card and its facts

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
card-vendor = 🏠 { $vendor }, { $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = Sizes: { $sizes }
card-colours = Colours: { $colours }
card-description = <i>{ $text }</i>
fact-materials = Material: { $materials }
fact-ingredients = Ingredients: { $ingredients }
fact-weight = Weight with packing: { $grams } g
fact-shelf-life = { $days ->
        [one] Keeps 1 day
       *[other] Keeps { $days } days
    }
fact-halal = Halal: yes
fact-not-halal = Halal: no
halal-unknown = Halal: the seller has not said
minimum-order = { $count ->
        [one] The smallest order is 1 piece.
       *[other] The smallest order is { $count } pieces.
    }
answer-price = <b>{ $name }</b> costs <b>{ $price }</b>.
answer-stock = <b>{ $name }</b>: { $availability }.
answer-shipping = <b>{ $name }</b> is sent from { $regency } by { $couriers }.
shipping-cost-later = The seller names the exact cost and days for your address before you pay anything.
answer-payment = { $vendor } takes: { $methods }.
payment-when = You pay after the seller has accepted and you have agreed to the total.
answer-return = If something is wrong or broken, tell { $vendor } as soon as the parcel is there, with a photo or a video of the opening. Exchange or refund is agreed with them directly.
answer-custom-yes = { $days ->
        [0] { $vendor } makes it to order. Tell them your design, size and number.
        [one] { $vendor } makes it to order in about 1 day. Tell them your design, size and number.
       *[other] { $vendor } makes it to order in about { $days } days. Tell them your design, size and number.
    }
answer-custom-ask = This one is sold as it is, but { $vendor } may make something for you. Ask them.
answer-bargain = The price is { $price }. Whether there is room, only { $vendor } can say; shall I ask?
bargain-fixed = { $vendor } sells at fixed prices: <b>{ $name }</b> is { $price } for everybody.
bargain-name-price = <b>{ $name }</b> is { $price }. { $vendor } listens to a fair offer: what would you pay?
bargain-too-low = Thank you, but { $offer } is too little for <b>{ $name }</b> at { $price }. Can you offer a bit more?
bargain-passed-on = I have passed your offer of { $offer } for <b>{ $name }</b> on to { $vendor }; the answer comes here. Until then the price stays { $price }.
answer-vendor = <b>{ $vendor }</b>, { $regency }
    Open: { $hours }
    <i>{ $about }</i>

## Buying

choose-size = Which size of <b>{ $name }</b>?
choose-colour = Which colour of <b>{ $name }</b>?
cart-added = Added: { $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }
cart-removed = Taken out: { $name }
cart-title = 🛒 <b>Your cart</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
cart-total = Total: <b>{ $total }</b>
cart-empty = Your cart is empty.
out-of-stock = { $left ->
        [0] Sorry, that has just been sold out.
        [one] Sorry, there is only 1 left.
       *[other] Sorry, there are only { $left } left.
    }
quantity-unclear = How many do you want? Write a number.
quantity-too-large = I can take { $most } pieces at most. For more, ask the seller.
cart-full = Your cart holds { $most } different things, its limit. Check out first, please.
shipping-out-of-range = That shipping cost or number of days cannot be right.
checkout-name = For whom is the order? Write the receiver's name.
checkout-name-unclear = Please write the receiver's name.
checkout-phone = Which phone number can the courier call?
checkout-phone-unclear = That does not look like a phone number. Please write it with its digits, for example +62 800 0000 1234.
checkout-address = Where shall it go? Write street, village, district, city, postcode, and the country if it is not Indonesia.
checkout-address-unclear = Please write the full address, or share the place.
checkout-note = Anything the seller should know?
checkout-note-unclear = Please write the note as text, or skip it.
checkout-stopped = All right, nothing is ordered. Your cart stays as it is.
summary-title = <b>Your order</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
summary-total = Goods: <b>{ $total }</b> (shipping comes on top once the seller has named it)
summary-delivery = To: { $name }, { $phone }
    { $address }
summary-note = Note: { $note }
summary-question = Is that right?
order-placed = { $hours ->
        [one] ✅ Order <b>{ $number }</b> is placed. The sellers answer within 1 hour; you pay nothing before that.
       *[other] ✅ Order <b>{ $number }</b> is placed. The sellers answer within { $hours } hours; you pay nothing before that.
    }
order-part = <b>{ $number }</b> · { $vendor }

## Orders

orders-none = You have no orders yet.
order-unknown = I do not find that order among yours.
order-state = { $state ->
        [placed] State: waiting for the seller
        [accepted] State: accepted, waiting for the buyer's yes
        [rejected] State: rejected by the seller
        [expired] State: not answered in time
        [confirmed] State: confirmed, waiting for the payment
        [paid] State: paid
        [cash_on_delivery] State: cash on delivery
        [shipped] State: on its way
        [delivered] State: delivered
        [completed] State: completed
        [cancelled] State: cancelled
       *[other] State: { $state }
    }
goods-total = Goods: <b>{ $total }</b>
total-with-shipping = { $days ->
        [0] Goods { $goods } + shipping { $shipping } = <b>{ $total }</b>
        [one] Goods { $goods } + shipping { $shipping } = <b>{ $total }</b>, about 1 day
       *[other] Goods { $goods } + shipping { $shipping } = <b>{ $total }</b>, about { $days } days
    }
how-to-pay = Thank you! How do you want to pay { $total }?
pay-cash = Order { $number }: you pay { $total } in cash when it arrives.
pay-transfer = Order { $number }: { $total }. { $vendor } now sends you where to pay; never pay to anyone else.
order-received = Glad it arrived! Order { $number } is complete. 🙏
order-cancelled = Order { $number } is cancelled.
cancel-nothing = You have no order that can still be cancelled.
cancel-which = Which order shall I cancel?
payment-bank-transfer = bank transfer
payment-qris = QRIS
payment-cod = cash on delivery
payment-paypal = PayPal
payment-western-union = Western Union

## Talking with a person

question-write = Write your question to { $vendor } about { $name }; I pass it on.
question-write-manager = Write what it is about; a manager will answer here.
question-empty = Please write it as text.
question-sent = Sent to { $vendor }. The answer comes here.
question-sent-manager = Sent. A manager will answer here.
person-which-product = Choose a product first, then I can bring in its seller.
answer-write = Write your message; I pass it on.
answer-sent = Passed on.
thread-unknown = That talk is no longer open.
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] { " " }(about { $product })
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 Translation: { $text }
not-translated = (no translation just now)

## What the others did

notice-order-placed = 🔔 <b>New order { $number }</b> from { $buyer }
notice-no-staff = ⚠️ Nobody answers for { $vendor } yet. Invite them: <b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ <b>{ $vendor }</b> has accepted your order { $number }.
notice-order-rejected = <b>{ $vendor }</b> cannot fulfil your order { $number }. The reason:
notice-order-expired = Order { $number } with { $vendor } was not answered in time, so it is closed. Nothing is owed.
notice-order-confirmed = The buyer has agreed to the total of order { $number }. Send them where to pay, and tell me when the money has come.
notice-order-paid = { $vendor } has received your payment for order { $number }.
notice-order-cash = The buyer pays order { $number } in cash on delivery. You can ship it.
notice-order-shipped = 📦 Your order { $number } is on its way with { $courier }. Tracking number: { $tracking }
notice-order-delivered = The buyer has received order { $number }.
notice-order-completed = Order { $number } is complete. 🙏
notice-order-cancelled = The buyer has cancelled order { $number }. The stock is back.
notice-joined = { $name } has joined { $vendor }.

## The vendor's desk

vendor-joined = Welcome! You now answer for <b>{ $vendor }</b>. New orders come to you here.
invite-invalid = This invitation is not valid any more. Ask the managers for a new one.
desk-not-staff = You are not with a seller yet. A manager can send you an invitation.
desk-empty = { $vendor }: no order is waiting for you.
desk-order = <b>{ $number }</b> · { $buyer }
desk-delivery = To: { $address }
    Phone: { $phone }
desk-already = Order { $number } has moved on. { $state ->
        [placed] It waits for the seller.
        [accepted] It is accepted.
        [rejected] It is rejected.
        [expired] Its time is over.
        [confirmed] It is confirmed.
        [paid] It is paid.
        [cash_on_delivery] It is paid in cash on delivery.
        [shipped] It is on its way.
        [delivered] It is delivered.
        [completed] It is complete.
        [cancelled] It is cancelled.
       *[other] It is: { $state }
    }
desk-terms = Order { $number }: what does shipping cost, and how many days does it take? Choose, or write for example “25000 3”.
desk-terms-unclear = Write the shipping cost in rupiah and the days for order { $number }, for example “25000 3”.
desk-accepted = Accepted. The buyer of { $number } is asked to agree to { $total }.
desk-reason = Why can order { $number } not be fulfilled? The buyer will read it.
desk-rejected = Rejected. The buyer of { $number } has been told, and the stock is back.
desk-paid = Noted: { $number } is paid. Tell me when you send it.
desk-tracking = Which courier and tracking number for { $number }? For example “JNE 0123456789”.
desk-shipped = Noted: { $number } is on its way. The buyer has been told.

## The managers' desk

queue-empty = Nothing to review. 🎉
queue-card = What does this mean? ({ $language })
    <blockquote>{ $text }</blockquote>
queue-all-intents = Choose the meaning:
queue-labelled = Learned as { $intent }.
sales = { $count ->
        [one] <b>1 order</b>
       *[other] <b>{ $count } orders</b>
    }
    Transactions: { $transactions }
    Orders still to be made: { $preorders }

## Buttons

button-number = { $number }
button-add = 🛒 Add to cart
button-cart = 🛒 Cart
button-ask-vendor = 💬 Ask the seller
button-ask-about-order = 💬 Write to the seller
button-similar = More like this
button-goes-with = Goes well with it
button-popular = ⭐ Popular
button-orders = 📦 My orders
button-languages = 🌐 Language
button-language = { $name }
button-help = ❓ Help
button-person = 🙋 Talk to a person
button-vendor-goods = Everything from this seller
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = Empty the cart
button-checkout = ✅ Check out
button-own-name = { $name }
button-skip-note = No note
button-confirm = ✅ Yes, order
button-change-delivery = ✏️ Change
button-not-yet = Not yet
button-share-phone = 📱 Share my number
button-agree = ✅ Agree
button-received = ✅ Received
button-cancel-order = ✖️ Cancel { $number }
button-answer = ↩️ Answer
button-desk = 🧾 My desk
button-accept = ✅ Accept
button-reject = ✖️ Reject
button-terms = { $days ->
        [one] { $fee } · 1 day
       *[other] { $fee } · { $days } days
    }
button-paid = 💰 Money received
button-ship = 📦 Sent
button-reason-sold-out = Sold out
button-reason-cannot-ship = I cannot ship there
button-reason-too-busy = Too many orders just now
button-all-intents = Other …
button-skip = Skip
button-mean-greet = Say hello
button-mean-goodbye = Say goodbye
button-mean-thank = Say thanks
button-mean-help = How it works
button-mean-search-product = Look for a product
button-mean-ask-recommendation = A recommendation
button-mean-ask-price = The price
button-mean-ask-stock = Whether it is in stock
button-mean-ask-product-detail = Details of the product
button-mean-ask-shipping = Shipping
button-mean-ask-payment = How to pay
button-mean-ask-return = Exchange and refund
button-mean-ask-custom-order = Made to order
button-mean-bargain = A better price
button-mean-ask-vendor = About the seller
button-mean-add-to-cart = Put it in the cart
button-mean-remove-from-cart = Take it out of the cart
button-mean-view-cart = See the cart
button-mean-checkout = Check out
button-mean-order-status = Where my order is
button-mean-cancel-order = Cancel an order
button-mean-talk-to-human = Talk to a person
button-mean-complain = Something is wrong
button-mean-change-language = Another language
button-mean-affirm = Yes
button-mean-deny = No
button-mean-out-of-scope = Not about the shop

## Telegram's menu of commands

command-start = Start
command-popular = Popular now
command-cart = My cart
command-orders = My orders
command-language = Language
command-person = Talk to a person
command-help = How to buy
