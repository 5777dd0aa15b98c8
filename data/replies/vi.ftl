# Tiếng Việt: thân thiện, lễ phép như người bán hàng lâu năm; xưng "mình", gọi khách là "bạn".

## Chào hỏi và trò chuyện

greet = Chào { $name } ạ! 👋 Mình là <b>Lapak</b>, trợ lý mua sắm của các cửa hàng nhỏ ở Trung Java: thời trang, đồ ăn, đồ thủ công và nội thất.
    Bạn đang tìm gì ạ? Bạn cứ nhắn bằng ngôn ngữ nào cũng được nhé.
greet-again = Chào mừng { $name } quay lại ạ! 👋 Hôm nay bạn tìm gì ạ?
cart-waiting = 🛒 Giỏ hàng của bạn vẫn còn nguyên ạ.
ping = Dạ, mình đây ạ! 🙏 Mình giúp gì được cho bạn?
goodbye = Cảm ơn bạn, hẹn gặp lại nhé!
welcome = Không có gì ạ! 🙏
help = <b>Cách mua hàng ở đây</b>
    1. Nhắn món bạn đang tìm, ví dụ “áo sơ mi batik dưới 200 nghìn”.
    2. Mở sản phẩm và thêm vào giỏ hàng.
    3. Đặt hàng: mình sẽ hỏi tên, số điện thoại và địa chỉ của bạn.
    4. Người bán nhận đơn và báo phí ship. Bạn chỉ trả tiền sau khi đã đồng ý.
    Bạn muốn hỏi gì người bán cũng được, mình chuyển lời giúp ạ.
yes-to-what = Dạ vâng ạ. Bạn muốn làm gì trước ạ?
all-right = Dạ vâng. Khi nào cần, bạn cứ nhắn mình nhé.
complain = Mình xin lỗi bạn ạ. Bạn muốn gặp nhân viên, hay xem lại đơn hàng trước ạ?
out-of-scope = Dạ, chuyện này mình không rành, mình chỉ biết về hàng ở đây thôi ạ. Mình giới thiệu vài món cho bạn xem nhé?
not-understood = Xin lỗi bạn, mình chưa chắc đã hiểu đúng. Có phải ý bạn là một trong những mục này không ạ?
not-understood-again = Xin lỗi bạn, mình vẫn chưa hiểu. Bạn chọn bên dưới, nói cách khác, hoặc gặp nhân viên nhé.
hand-over-vendor = Xin lỗi bạn, mình vẫn chưa hiểu. Mình chuyển những gì bạn viết đến { $vendor } nhé?
hand-over-manager = Xin lỗi bạn, mình vẫn chưa hiểu. Mình chuyển những gì bạn viết đến nhân viên nhé?
only-text = Mình chỉ đọc được chữ thôi ạ. Bạn viết ra giúp mình nhé?
choose-language = Bạn muốn mình dùng ngôn ngữ nào ạ? Bạn vẫn có thể viết bằng bất kỳ ngôn ngữ nào.
language-chosen = Từ giờ mình sẽ dùng { $language } ạ.
managers-only = Mục này chỉ dành cho quản lý ạ.
error-apology = Xin lỗi bạn, bên mình đang gặp trục trặc. Không có gì bị mất đâu ạ, bạn thử lại sau giây lát nhé.

## Tìm sản phẩm

search-found = { $count ->
       *[other] Mình tìm được đây ạ:
    }
search-nearest = Đúng món đó thì hình như chưa có ạ. Gần giống nhất là:
search-nothing = Mình chưa tìm thấy món nào như vậy ạ. Bạn thử từ khác, hoặc xem hàng bán chạy nhé.
recommend-popular = Đang bán chạy:
recommend-for-wish = Bạn xem thử mấy món này nhé?
recommend-similar = Tương tự <b>{ $name }</b>:
recommend-none = Hiện chưa có món nào tương tự { $name } ạ.
recommend-goes-with = Hợp với <b>{ $name }</b>:
recommend-for-you = Có thể bạn sẽ thích:
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = Giống { $name }
reason-goes-with = Hợp với { $name }
reason-viewed = Vì bạn đã xem { $name }
reason-bought = Vì bạn đã mua { $name }
reason-wish = Đúng với điều bạn tìm
reason-popular = Đang được mua nhiều
reason-discover = Đáng để khám phá
reason-budget = Trong tầm giá của bạn
reason-vendor = Cùng một xưởng làm ra
reason-occasion = Hợp với dịp: { $occasion }
reason-place = Từ { $place }
reason-gift = { $receiver ->
        [mother] Món quà xinh cho mẹ
        [father] Món quà xinh cho bố
        [parents] Món quà xinh cho bố mẹ
        [parents-in-law] Món quà xinh cho bố mẹ chồng hoặc vợ
        [wife] Món quà xinh cho vợ
        [husband] Món quà xinh cho chồng
        [girlfriend] Món quà xinh cho bạn gái
        [boyfriend] Món quà xinh cho bạn trai
        [partner] Món quà xinh cho người thương
        [woman] Món quà xinh cho phái nữ
        [man] Món quà xinh cho phái nam
        [friend] Món quà xinh cho bạn bè
        [friend-abroad] Món quà xinh cho bạn ở nước ngoài
        [child] Món quà xinh cho trẻ em
        [baby] Món quà xinh cho em bé
        [sister] Món quà xinh cho chị em gái
        [brother] Món quà xinh cho anh em trai
        [grandmother] Món quà xinh cho bà
        [grandfather] Món quà xinh cho ông
        [boss] Món quà xinh cho sếp
        [colleague] Món quà xinh cho đồng nghiệp
        [teacher] Món quà xinh cho thầy cô
        [guest] Món quà xinh cho khách
       *[other] Món quà xinh
    }
which-product = Bạn hỏi sản phẩm nào ạ? Bạn viết tên hoặc chọn một món nhé.
which-of-these = Ý bạn là món nào ạ?
product-gone = Sản phẩm đó hiện không còn bán nữa ạ.
vendor-goods = Hàng của <b>{ $vendor }</b>:
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = { $count ->
       *[other] còn { $count } sản phẩm
    }
sold-out = hết hàng
made-to-order = { $days ->
        [0] làm theo đơn
       *[other] làm theo đơn, { $days } ngày
    }

## Thẻ sản phẩm và thông tin

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
card-vendor = 🏠 { $vendor }, { $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = Kích cỡ: { $sizes }
card-colours = Màu: { $colours }
card-description = <i>{ $text }</i>
fact-materials = Chất liệu: { $materials }
fact-ingredients = Thành phần: { $ingredients }
fact-weight = Cân nặng cả bao bì: { $grams } g
fact-shelf-life = { $days ->
       *[other] Bảo quản được { $days } ngày
    }
fact-halal = Halal: có
fact-not-halal = Halal: không
halal-unknown = Halal: người bán chưa cho biết
minimum-order = { $count ->
       *[other] Đặt tối thiểu { $count } sản phẩm ạ.
    }
answer-price = <b>{ $name }</b> giá <b>{ $price }</b> ạ.
answer-stock = <b>{ $name }</b>: { $availability } ạ.
answer-shipping = <b>{ $name }</b> được gửi từ { $regency } qua { $couriers } ạ.
shipping-cost-later = Phí ship và số ngày giao đến địa chỉ của bạn sẽ được người bán báo trước khi bạn trả tiền ạ.
answer-payment = { $vendor } nhận thanh toán qua: { $methods }.
payment-when = Bạn trả tiền sau khi người bán đã nhận đơn và bạn đã đồng ý với tổng tiền ạ.
answer-return = Nếu hàng sai hoặc hỏng, bạn báo ngay cho { $vendor } khi nhận được hàng, kèm ảnh hoặc video lúc mở hàng nhé. Đổi hàng hay hoàn tiền thì bạn thỏa thuận trực tiếp với người bán ạ.
answer-custom-yes = { $days ->
        [0] Dạ được ạ. { $vendor } nhận làm theo đơn. Bạn cho người bán biết mẫu, kích cỡ và số lượng nhé.
       *[other] Dạ được ạ. { $vendor } nhận làm theo đơn, khoảng { $days } ngày. Bạn cho người bán biết mẫu, kích cỡ và số lượng nhé.
    }
answer-custom-ask = Món này là hàng có sẵn, nhưng có thể { $vendor } làm riêng được cho bạn. Bạn hỏi thử nhé.
answer-bargain = Giá là { $price } ạ. Có bớt được không thì chỉ { $vendor } mới biết; mình hỏi giúp bạn nhé?
bargain-fixed = { $vendor } bán đúng giá ạ: <b>{ $name }</b> là { $price } cho mọi khách.
bargain-name-price = <b>{ $name }</b> giá { $price } ạ. { $vendor } sẵn lòng nghe một mức giá hợp lý: bạn trả bao nhiêu ạ?
bargain-too-low = Cảm ơn bạn, nhưng { $offer } thì hơi thấp cho <b>{ $name }</b> giá { $price } ạ. Bạn thêm một chút được không?
bargain-passed-on = Mình đã chuyển mức giá { $offer } cho <b>{ $name }</b> đến { $vendor }; có trả lời mình báo bạn ở đây. Trong lúc chờ, giá vẫn là { $price } ạ.
answer-vendor = <b>{ $vendor }</b>, { $regency }
    Giờ mở cửa: { $hours }
    <i>{ $about }</i>

## Mua hàng

choose-size = Bạn lấy <b>{ $name }</b> cỡ nào ạ?
choose-colour = Bạn lấy <b>{ $name }</b> màu nào ạ?
cart-added = Đã thêm vào giỏ: { $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }
cart-removed = Đã bỏ khỏi giỏ: { $name }
cart-title = 🛒 <b>Giỏ hàng của bạn</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
cart-total = Tổng: <b>{ $total }</b>
cart-empty = Giỏ hàng của bạn đang trống ạ.
out-of-stock = { $left ->
        [0] Xin lỗi bạn, món này vừa hết hàng ạ.
       *[other] Xin lỗi bạn, chỉ còn { $left } sản phẩm thôi ạ.
    }
quantity-unclear = Bạn lấy bao nhiêu ạ? Bạn viết số giúp mình nhé.
quantity-too-large = Mình nhận tối đa { $most } sản phẩm ạ. Cần nhiều hơn thì bạn hỏi người bán nhé.
cart-full = Giỏ hàng chứa tối đa { $most } loại hàng và đã đầy. Bạn đặt hàng trước nhé.
shipping-out-of-range = Phí ship hoặc số ngày này có vẻ không đúng ạ.
checkout-name = Người nhận hàng tên gì ạ? Bạn viết tên giúp mình nhé.
checkout-name-unclear = Bạn viết tên người nhận giúp mình nhé.
checkout-phone = Bạn cho mình số điện thoại để người giao hàng liên hệ nhé.
checkout-phone-unclear = Đây có vẻ không phải số điện thoại ạ. Bạn viết bằng chữ số nhé, ví dụ +62 800 0000 1234.
checkout-address = Giao hàng đến đâu ạ? Bạn viết số nhà, đường, phường/xã, quận/huyện, thành phố, mã bưu chính, và tên nước nếu ở ngoài Indonesia nhé.
checkout-address-unclear = Bạn viết địa chỉ đầy đủ, hoặc chia sẻ vị trí giúp mình nhé.
checkout-note = Bạn có dặn gì người bán không ạ?
checkout-note-unclear = Bạn viết lời dặn bằng chữ, hoặc bỏ qua cũng được ạ.
checkout-stopped = Dạ vâng, chưa đặt gì cả ạ. Giỏ hàng của bạn vẫn còn nguyên.
summary-title = <b>Đơn hàng của bạn</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
summary-total = Tiền hàng: <b>{ $total }</b> (chưa gồm phí ship, người bán sẽ báo sau)
summary-delivery = Giao đến: { $name }, { $phone }
    { $address }
summary-note = Lời dặn: { $note }
summary-question = Đúng chưa ạ?
order-placed = { $hours ->
       *[other] ✅ Đã đặt đơn <b>{ $number }</b>. Người bán sẽ trả lời trong { $hours } giờ; trước đó bạn chưa cần trả tiền ạ.
    }
order-part = <b>{ $number }</b> · { $vendor }

## Đơn hàng

orders-none = Bạn chưa có đơn hàng nào ạ.
order-unknown = Mình không thấy đơn này trong các đơn của bạn ạ.
order-state = { $state ->
        [placed] Trạng thái: chờ người bán
        [accepted] Trạng thái: đã nhận đơn, chờ người mua đồng ý
        [rejected] Trạng thái: người bán từ chối đơn
        [expired] Trạng thái: quá hạn, chưa được trả lời
        [confirmed] Trạng thái: đã xác nhận, chờ thanh toán
        [paid] Trạng thái: đã thanh toán
        [cash_on_delivery] Trạng thái: trả tiền khi nhận hàng
        [shipped] Trạng thái: đang giao
        [delivered] Trạng thái: đã giao
        [completed] Trạng thái: hoàn tất
        [cancelled] Trạng thái: đã hủy
       *[other] Trạng thái: { $state }
    }
goods-total = Tiền hàng: <b>{ $total }</b>
total-with-shipping = { $days ->
        [0] Tiền hàng { $goods } + phí ship { $shipping } = <b>{ $total }</b>
       *[other] Tiền hàng { $goods } + phí ship { $shipping } = <b>{ $total }</b>, khoảng { $days } ngày
    }
how-to-pay = Cảm ơn bạn! Bạn muốn thanh toán { $total } bằng cách nào ạ?
pay-cash = Đơn { $number }: bạn trả { $total } tiền mặt khi nhận hàng ạ.
pay-transfer = Đơn { $number }: { $total }. { $vendor } sẽ gửi cho bạn thông tin thanh toán; bạn đừng chuyển tiền cho ai khác nhé.
order-received = Hàng đã đến nơi, mừng quá ạ! Đơn { $number } đã hoàn tất. 🙏
order-cancelled = Đã hủy đơn { $number } ạ.
cancel-nothing = Bạn không có đơn nào còn hủy được ạ.
cancel-which = Bạn muốn hủy đơn nào ạ?
payment-bank-transfer = chuyển khoản ngân hàng
payment-qris = QRIS
payment-cod = trả tiền khi nhận hàng (COD)
payment-paypal = PayPal
payment-western-union = Western Union

## Nói chuyện với người thật

question-write = Bạn viết câu hỏi cho { $vendor } về { $name } nhé, mình chuyển giúp ạ.
question-write-manager = Bạn viết giúp mình là việc gì nhé, quản lý sẽ trả lời ở đây ạ.
question-empty = Bạn viết bằng chữ giúp mình nhé.
question-sent = Mình đã gửi cho { $vendor }. Khi có trả lời, mình báo bạn ở đây ạ.
question-sent-manager = Mình đã gửi rồi ạ. Quản lý sẽ trả lời ở đây.
person-which-product = Bạn chọn một sản phẩm trước nhé, rồi mình kết nối với người bán ạ.
answer-write = Bạn viết tin nhắn nhé, mình chuyển giúp ạ.
answer-sent = Mình đã chuyển rồi ạ.
thread-unknown = Cuộc trò chuyện đó đã đóng rồi ạ.
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] { " " }(về { $product })
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 Bản dịch: { $text }
not-translated = (hiện chưa có bản dịch)

## Tin từ phía bên kia

notice-order-placed = 🔔 <b>Đơn mới { $number }</b> từ { $buyer }
notice-no-staff = ⚠️ Chưa có ai phụ trách { $vendor }. Hãy mời họ: <b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ <b>{ $vendor }</b> đã nhận đơn { $number } của bạn.
notice-order-rejected = Xin lỗi bạn, <b>{ $vendor }</b> không thể thực hiện đơn { $number }. Lý do:
notice-order-expired = Đơn { $number } với { $vendor } không được trả lời đúng hạn nên đã đóng. Bạn không phải trả gì ạ.
notice-order-confirmed = Người mua đã đồng ý với tổng tiền của đơn { $number }. Bạn gửi cho họ thông tin thanh toán, và báo mình khi tiền về nhé.
notice-order-paid = { $vendor } đã nhận được tiền của bạn cho đơn { $number }.
notice-order-cash = Người mua trả tiền đơn { $number } khi nhận hàng (COD). Bạn gửi hàng được rồi ạ.
notice-order-shipped = 📦 Đơn { $number } của bạn đang được giao qua { $courier }. Mã vận đơn: { $tracking }
notice-order-delivered = Người mua đã nhận đơn { $number }.
notice-order-completed = Đơn { $number } đã hoàn tất. 🙏
notice-order-cancelled = Người mua đã hủy đơn { $number }. Số lượng tồn kho đã được cộng lại.
notice-joined = { $name } đã tham gia { $vendor }.

## Bàn của người bán

vendor-joined = Chào mừng bạn! Từ giờ bạn phụ trách <b>{ $vendor }</b>. Đơn mới sẽ được gửi đến đây ạ.
invite-invalid = Lời mời này không còn hiệu lực. Bạn xin quản lý lời mời mới nhé.
desk-not-staff = Bạn chưa thuộc cửa hàng nào ạ. Quản lý có thể gửi lời mời cho bạn.
desk-empty = { $vendor }: không có đơn nào đang chờ bạn ạ.
desk-order = <b>{ $number }</b> · { $buyer }
desk-delivery = Giao đến: { $address }
    Điện thoại: { $phone }
desk-already = Đơn { $number } đã đổi trạng thái. { $state ->
        [placed] Đang chờ người bán.
        [accepted] Người bán đã nhận đơn.
        [rejected] Người bán đã từ chối đơn.
        [expired] Đã quá hạn.
        [confirmed] Đã được xác nhận.
        [paid] Đã thanh toán.
        [cash_on_delivery] Trả tiền khi nhận hàng.
        [shipped] Đang giao.
        [delivered] Đã giao.
        [completed] Đã hoàn tất.
        [cancelled] Đã hủy.
       *[other] Trạng thái: { $state }
    }
desk-terms = Đơn { $number }: phí ship bao nhiêu và giao mấy ngày ạ? Bạn chọn, hoặc viết ví dụ “25000 3”.
desk-terms-unclear = Bạn viết phí ship (rupiah) và số ngày cho đơn { $number } nhé, ví dụ “25000 3”.
desk-accepted = Đã nhận đơn { $number }. Mình đang hỏi người mua có đồng ý với tổng tiền { $total } không ạ.
desk-reason = Vì sao không thực hiện được đơn { $number } ạ? Người mua sẽ đọc lý do này.
desk-rejected = Đã từ chối. Người mua của { $number } đã được báo, số lượng tồn kho đã được cộng lại.
desk-paid = Đã ghi: đơn { $number } đã thanh toán. Khi gửi hàng bạn báo mình nhé.
desk-tracking = Đơn vị vận chuyển và mã vận đơn của { $number } ạ? Ví dụ “JNE 0123456789”.
desk-shipped = Đã ghi: đơn { $number } đang được giao. Người mua đã được báo.

## Bàn của quản lý

queue-empty = Không có gì cần xem lại. 🎉
queue-card = Tin này có nghĩa gì? ({ $language })
    <blockquote>{ $text }</blockquote>
queue-all-intents = Chọn ý nghĩa:
queue-labelled = Đã ghi nhớ là { $intent }.
sales = { $count ->
       *[other] <b>{ $count } đơn hàng</b>
    }
    Doanh số: { $transactions }
    Hàng đặt còn phải làm: { $preorders }

## Nút

button-number = { $number }
button-add = 🛒 Thêm vào giỏ
button-cart = 🛒 Giỏ hàng
button-ask-vendor = 💬 Hỏi người bán
button-ask-about-order = 💬 Nhắn người bán
button-similar = Món tương tự
button-goes-with = Món hợp với nó
button-popular = ⭐ Bán chạy
button-orders = 📦 Đơn của tôi
button-languages = 🌐 Ngôn ngữ
button-language = { $name }
button-help = ❓ Trợ giúp
button-person = 🙋 Gặp nhân viên
button-vendor-goods = Mọi món của người bán này
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = Xóa hết giỏ hàng
button-checkout = ✅ Đặt hàng
button-own-name = { $name }
button-skip-note = Không dặn gì
button-confirm = ✅ Đúng, đặt luôn
button-change-delivery = ✏️ Sửa
button-not-yet = Để sau
button-share-phone = 📱 Chia sẻ số của tôi
button-agree = ✅ Đồng ý
button-received = ✅ Đã nhận hàng
button-cancel-order = ✖️ Hủy { $number }
button-answer = ↩️ Trả lời
button-desk = 🧾 Đơn cần xử lý
button-accept = ✅ Nhận đơn
button-reject = ✖️ Từ chối
button-terms = { $days ->
       *[other] { $fee } · { $days } ngày
    }
button-paid = 💰 Tiền đã về
button-ship = 📦 Đã gửi hàng
button-reason-sold-out = Hết hàng
button-reason-cannot-ship = Không giao được đến đó
button-reason-too-busy = Hiện quá nhiều đơn
button-all-intents = Khác …
button-skip = Bỏ qua
button-mean-greet = Chào hỏi
button-mean-goodbye = Tạm biệt
button-mean-thank = Cảm ơn
button-mean-help = Cách mua hàng
button-mean-search-product = Tìm sản phẩm
button-mean-ask-recommendation = Nhờ gợi ý
button-mean-ask-price = Hỏi giá
button-mean-ask-stock = Còn hàng không
button-mean-ask-product-detail = Chi tiết sản phẩm
button-mean-ask-shipping = Giao hàng
button-mean-ask-payment = Cách thanh toán
button-mean-ask-return = Đổi hàng, hoàn tiền
button-mean-ask-custom-order = Đặt làm riêng
button-mean-bargain = Xin bớt giá
button-mean-ask-vendor = Về người bán
button-mean-add-to-cart = Thêm vào giỏ
button-mean-remove-from-cart = Bỏ khỏi giỏ
button-mean-view-cart = Xem giỏ hàng
button-mean-checkout = Đặt hàng
button-mean-order-status = Đơn đến đâu rồi
button-mean-cancel-order = Hủy đơn
button-mean-talk-to-human = Gặp nhân viên
button-mean-complain = Có vấn đề
button-mean-change-language = Đổi ngôn ngữ
button-mean-affirm = Đúng
button-mean-deny = Không
button-mean-out-of-scope = Không liên quan đến shop

## Menu lệnh của Telegram

command-start = Bắt đầu
command-popular = Đang bán chạy
command-cart = Giỏ hàng của tôi
command-orders = Đơn hàng của tôi
command-language = Ngôn ngữ
command-person = Gặp nhân viên
command-help = Cách mua hàng
