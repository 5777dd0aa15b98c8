# ภาษาไทย: สุภาพ อบอุ่น ลงท้าย ค่ะ/นะคะ เหมือนพนักงานร้านที่มีประสบการณ์

## ทักทายและพูดคุย

greet = สวัสดีค่ะ คุณ { $name } 👋 <b>Lapak</b> เป็นผู้ช่วยช้อปปิ้งของร้านค้ารายย่อยในชวากลาง มีทั้งเสื้อผ้า อาหาร งานหัตถกรรม และเฟอร์นิเจอร์ค่ะ
    กำลังมองหาอะไรอยู่คะ พิมพ์มาได้เลย ใช้ภาษาไหนก็ได้ค่ะ
greet-again = ยินดีต้อนรับกลับค่ะ คุณ { $name } 👋 วันนี้มองหาอะไรคะ
cart-waiting = 🛒 ของในตะกร้ายังอยู่เหมือนเดิมค่ะ
ping = ค่ะ อยู่ตรงนี้ค่ะ 🙏 ให้ช่วยอะไรดีคะ
goodbye = ขอบคุณค่ะ แล้วพบกันใหม่นะคะ!
welcome = ยินดีค่ะ! 🙏
help = <b>วิธีสั่งซื้อที่นี่</b>
    1. พิมพ์สิ่งที่กำลังหา เช่น “เสื้อบาติกไม่เกิน 200,000”
    2. เปิดดูสินค้า แล้วหยิบใส่ตะกร้า
    3. สั่งซื้อ: ระบบจะถามชื่อ เบอร์โทร และที่อยู่
    4. ร้านรับออร์เดอร์และแจ้งค่าส่ง จ่ายเงินเมื่อคุณตกลงแล้วเท่านั้นค่ะ
    มีอะไรอยากถามร้าน พิมพ์มาได้เลยนะคะ เดี๋ยวส่งต่อให้ค่ะ
yes-to-what = ได้เลยค่ะ ต้องการให้ช่วยอะไรดีคะ
all-right = ได้ค่ะ ต้องการอะไรเมื่อไร บอกได้เลยนะคะ
complain = ต้องขออภัยด้วยนะคะ ให้ช่วยติดต่อเจ้าหน้าที่ หรือจะดูคำสั่งซื้อก่อนดีคะ
out-of-scope = ขออภัยค่ะ เรื่องนี้ตอบให้ไม่ได้ ช่วยได้เฉพาะเรื่องสินค้าที่นี่ค่ะ ให้แนะนำสินค้าให้ดูไหมคะ
not-understood = ขออภัยค่ะ ไม่แน่ใจว่าเข้าใจถูกไหม หมายถึงข้อไหนต่อไปนี้คะ
not-understood-again = ขออภัยค่ะ ยังไม่เข้าใจ ลองเลือกด้านล่าง พิมพ์อีกแบบหนึ่ง หรือคุยกับเจ้าหน้าที่ได้นะคะ
hand-over-vendor = ขออภัยค่ะ ยังไม่เข้าใจ ให้ส่งข้อความของคุณต่อไปที่ { $vendor } ไหมคะ
hand-over-manager = ขออภัยค่ะ ยังไม่เข้าใจ ให้ส่งข้อความของคุณต่อให้เจ้าหน้าที่ไหมคะ
only-text = อ่านได้แต่ข้อความค่ะ รบกวนพิมพ์มาได้ไหมคะ
choose-language = อยากให้ใช้ภาษาอะไรดีคะ คุณพิมพ์ภาษาไหนมาก็ได้เหมือนเดิมค่ะ
language-chosen = ตั้งแต่นี้จะคุยเป็นภาษา{ $language }นะคะ
managers-only = ส่วนนี้สำหรับผู้ดูแลเท่านั้นค่ะ
error-apology = ขออภัยค่ะ ระบบของเราขัดข้อง ข้อมูลของคุณไม่หาย รบกวนลองใหม่อีกสักครู่นะคะ

## ค้นหาสินค้า

search-found = { $count ->
       *[other] เจอแล้วค่ะ:
    }
search-nearest = แบบนั้นตรงๆ ดูเหมือนจะยังไม่มีค่ะ ใกล้เคียงที่สุดคือ:
search-nothing = ไม่พบสินค้าแบบนั้นค่ะ ลองใช้คำอื่น หรือดูสินค้าขายดีก่อนก็ได้นะคะ
recommend-popular = สินค้าขายดีตอนนี้:
recommend-for-wish = ลองดูตัวเลือกเหล่านี้ไหมคะ
recommend-similar = สินค้าที่คล้ายกับ <b>{ $name }</b>:
recommend-none = ตอนนี้ยังไม่มีสินค้าที่คล้ายกับ { $name } ค่ะ
recommend-goes-with = เข้ากันดีกับ <b>{ $name }</b>:
recommend-for-you = คุณอาจจะชอบ:
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = คล้ายกับ { $name }
reason-goes-with = เข้ากันดีกับ { $name }
reason-viewed = เพราะคุณได้ดู { $name }
reason-bought = เพราะคุณเคยซื้อ { $name }
reason-wish = ตรงกับที่คุณมองหา
reason-popular = ช่วงนี้คนซื้อเยอะ
reason-discover = น่าลองดู
reason-budget = อยู่ในงบของคุณ
reason-vendor = จากช่างเจ้าเดียวกัน
reason-occasion = เหมาะกับโอกาส: { $occasion }
reason-place = จาก { $place }
reason-gift = { $receiver ->
        [mother] ของขวัญน่ารักสำหรับคุณแม่
        [father] ของขวัญน่ารักสำหรับคุณพ่อ
        [parents] ของขวัญน่ารักสำหรับพ่อแม่
        [parents-in-law] ของขวัญน่ารักสำหรับพ่อแม่ของคู่ครอง
        [wife] ของขวัญน่ารักสำหรับภรรยา
        [husband] ของขวัญน่ารักสำหรับสามี
        [girlfriend] ของขวัญน่ารักสำหรับแฟนสาว
        [boyfriend] ของขวัญน่ารักสำหรับแฟนหนุ่ม
        [partner] ของขวัญน่ารักสำหรับคนรัก
        [woman] ของขวัญน่ารักสำหรับผู้หญิง
        [man] ของขวัญน่ารักสำหรับผู้ชาย
        [friend] ของขวัญน่ารักสำหรับเพื่อน
        [friend-abroad] ของขวัญน่ารักสำหรับเพื่อนในต่างประเทศ
        [child] ของขวัญน่ารักสำหรับเด็ก
        [baby] ของขวัญน่ารักสำหรับทารก
        [sister] ของขวัญน่ารักสำหรับพี่สาวหรือน้องสาว
        [brother] ของขวัญน่ารักสำหรับพี่ชายหรือน้องชาย
        [grandmother] ของขวัญน่ารักสำหรับคุณย่าคุณยาย
        [grandfather] ของขวัญน่ารักสำหรับคุณปู่คุณตา
        [boss] ของขวัญน่ารักสำหรับหัวหน้า
        [colleague] ของขวัญน่ารักสำหรับเพื่อนร่วมงาน
        [teacher] ของขวัญน่ารักสำหรับคุณครู
        [guest] ของขวัญน่ารักสำหรับแขก
       *[other] ของขวัญน่ารัก
    }
which-product = หมายถึงสินค้าชิ้นไหนคะ พิมพ์ชื่อ หรือเลือกสักชิ้นได้เลยค่ะ
which-of-these = หมายถึงชิ้นไหนคะ
product-gone = สินค้าชิ้นนี้ไม่มีขายแล้วค่ะ
vendor-goods = สินค้าจาก <b>{ $vendor }</b>:
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = { $count ->
       *[other] มี { $count } ชิ้น
    }
sold-out = หมดแล้ว
made-to-order = { $days ->
        [0] สินค้าสั่งทำ
       *[other] สินค้าสั่งทำ ใช้เวลา { $days } วัน
    }

## การ์ดสินค้าและรายละเอียด

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
card-vendor = 🏠 { $vendor }, { $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = ขนาด: { $sizes }
card-colours = สี: { $colours }
card-description = <i>{ $text }</i>
fact-materials = วัสดุ: { $materials }
fact-ingredients = ส่วนประกอบ: { $ingredients }
fact-weight = น้ำหนักรวมบรรจุภัณฑ์: { $grams } กรัม
fact-shelf-life = { $days ->
       *[other] เก็บได้ { $days } วัน
    }
fact-halal = ฮาลาล: ใช่
fact-not-halal = ฮาลาล: ไม่ใช่
halal-unknown = ฮาลาล: ร้านไม่ได้ระบุ
minimum-order = { $count ->
       *[other] สั่งขั้นต่ำ { $count } ชิ้นค่ะ
    }
answer-price = <b>{ $name }</b> ราคา <b>{ $price }</b> ค่ะ
answer-stock = <b>{ $name }</b>: { $availability }ค่ะ
answer-shipping = <b>{ $name }</b> ส่งจาก { $regency } โดย { $couriers } ค่ะ
shipping-cost-later = ค่าส่งและจำนวนวันที่ส่งถึงที่อยู่ของคุณ ร้านจะแจ้งก่อนจ่ายเงินค่ะ
answer-payment = { $vendor } รับชำระทาง: { $methods }
payment-when = จ่ายเงินหลังจากร้านรับออร์เดอร์และคุณตกลงยอดรวมแล้วค่ะ
answer-return = หากสินค้าผิดหรือชำรุด รบกวนแจ้ง { $vendor } ทันทีที่ได้รับพัสดุ พร้อมรูปหรือวิดีโอตอนเปิดกล่องนะคะ การเปลี่ยนหรือคืนเงินตกลงกับร้านโดยตรงค่ะ
answer-custom-yes = { $days ->
        [0] ได้ค่ะ { $vendor } รับทำตามสั่ง แจ้งแบบ ขนาด และจำนวนกับร้านได้เลยค่ะ
       *[other] ได้ค่ะ { $vendor } รับทำตามสั่ง ใช้เวลาประมาณ { $days } วัน แจ้งแบบ ขนาด และจำนวนกับร้านได้เลยค่ะ
    }
answer-custom-ask = ชิ้นนี้ขายตามแบบที่มีค่ะ แต่ { $vendor } อาจทำให้เป็นพิเศษได้ ลองถามร้านดูนะคะ
answer-bargain = ราคา { $price } ค่ะ ลดได้ไหม ต้องถาม { $vendor } ค่ะ ให้ช่วยถามไหมคะ
bargain-fixed = { $vendor } ขายราคาเดียวค่ะ <b>{ $name }</b> ราคา { $price } สำหรับทุกคนค่ะ
bargain-name-price = <b>{ $name }</b> ราคา { $price } ค่ะ { $vendor } ยินดีรับฟังราคาที่เหมาะสม คุณลูกค้าให้เท่าไรดีคะ
bargain-too-low = ขอบคุณค่ะ แต่ { $offer } ยังน้อยไปสำหรับ <b>{ $name }</b> ราคา { $price } ค่ะ เพิ่มอีกนิดได้ไหมคะ
bargain-passed-on = ส่งราคา { $offer } สำหรับ <b>{ $name }</b> ให้ { $vendor } แล้วค่ะ คำตอบจะมาที่นี่ ระหว่างนี้ราคายังเป็น { $price } ค่ะ
answer-vendor = <b>{ $vendor }</b>, { $regency }
    เวลาเปิด: { $hours }
    <i>{ $about }</i>

## การซื้อ

choose-size = <b>{ $name }</b> รับขนาดไหนดีคะ
choose-colour = <b>{ $name }</b> รับสีไหนดีคะ
cart-added = ใส่ตะกร้าแล้ว: { $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }
cart-removed = เอาออกแล้ว: { $name }
cart-title = 🛒 <b>ตะกร้าของคุณ</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
cart-total = รวม: <b>{ $total }</b>
cart-empty = ตะกร้ายังว่างอยู่ค่ะ
out-of-stock = { $left ->
        [0] ขออภัยค่ะ เพิ่งหมดไปเมื่อสักครู่
       *[other] ขออภัยค่ะ เหลือแค่ { $left } ชิ้น
    }
quantity-unclear = รับกี่ชิ้นดีคะ พิมพ์เป็นตัวเลขได้เลยค่ะ
quantity-too-large = สั่งได้สูงสุด { $most } ชิ้นค่ะ ถ้าต้องการมากกว่านี้ ลองถามร้านนะคะ
cart-full = ตะกร้าใส่ได้ { $most } รายการ ตอนนี้เต็มแล้วค่ะ รบกวนสั่งซื้อก่อนนะคะ
shipping-out-of-range = ค่าส่งหรือจำนวนวันนี้ดูไม่ถูกต้องค่ะ
checkout-name = สั่งในชื่อใครคะ พิมพ์ชื่อผู้รับได้เลยค่ะ
checkout-name-unclear = รบกวนพิมพ์ชื่อผู้รับค่ะ
checkout-phone = รบกวนขอเบอร์โทรสำหรับให้ขนส่งติดต่อค่ะ
checkout-phone-unclear = ดูเหมือนไม่ใช่เบอร์โทรค่ะ รบกวนพิมพ์เป็นตัวเลข เช่น +62 800 0000 1234
checkout-address = ส่งที่ไหนดีคะ พิมพ์ถนน ตำบล อำเภอ เมือง รหัสไปรษณีย์ และชื่อประเทศหากไม่ใช่อินโดนีเซียค่ะ
checkout-address-unclear = รบกวนพิมพ์ที่อยู่ให้ครบ หรือแชร์ตำแหน่งมาก็ได้ค่ะ
checkout-note = มีอะไรอยากฝากบอกร้านไหมคะ
checkout-note-unclear = รบกวนพิมพ์เป็นข้อความ หรือข้ามไปก็ได้ค่ะ
checkout-stopped = ได้ค่ะ ยังไม่ได้สั่งอะไร ของในตะกร้ายังอยู่ครบค่ะ
summary-title = <b>คำสั่งซื้อของคุณ</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
summary-total = ค่าสินค้า: <b>{ $total }</b> (ยังไม่รวมค่าส่ง ร้านจะแจ้งให้ทราบ)
summary-delivery = ส่งถึง: { $name }, { $phone }
    { $address }
summary-note = หมายเหตุ: { $note }
summary-question = ถูกต้องไหมคะ
order-placed = { $hours ->
       *[other] ✅ รับคำสั่งซื้อ <b>{ $number }</b> แล้วค่ะ ร้านจะตอบภายใน { $hours } ชั่วโมง ก่อนหน้านั้นยังไม่ต้องจ่ายเงินนะคะ
    }
order-part = <b>{ $number }</b> · { $vendor }

## คำสั่งซื้อ

orders-none = ยังไม่มีคำสั่งซื้อค่ะ
order-unknown = ไม่พบคำสั่งซื้อนี้ในรายการคำสั่งซื้อของคุณค่ะ
order-state = { $state ->
        [placed] สถานะ: รอร้านตอบรับ
        [accepted] สถานะ: ร้านรับแล้ว รอผู้ซื้อยืนยัน
        [rejected] สถานะ: ร้านรับไม่ได้
        [expired] สถานะ: ร้านไม่ได้ตอบภายในเวลา
        [confirmed] สถานะ: ยืนยันแล้ว รอชำระเงิน
        [paid] สถานะ: ชำระเงินแล้ว
        [cash_on_delivery] สถานะ: เก็บเงินปลายทาง
        [shipped] สถานะ: กำลังจัดส่ง
        [delivered] สถานะ: ส่งถึงแล้ว
        [completed] สถานะ: เสร็จสมบูรณ์
        [cancelled] สถานะ: ยกเลิกแล้ว
       *[other] สถานะ: { $state }
    }
goods-total = ค่าสินค้า: <b>{ $total }</b>
total-with-shipping = { $days ->
        [0] สินค้า { $goods } + ค่าส่ง { $shipping } = <b>{ $total }</b>
       *[other] สินค้า { $goods } + ค่าส่ง { $shipping } = <b>{ $total }</b> ประมาณ { $days } วัน
    }
how-to-pay = ขอบคุณค่ะ! ยอด { $total } สะดวกชำระทางไหนคะ
pay-cash = คำสั่งซื้อ { $number }: จ่ายเงินสด { $total } ตอนรับของค่ะ
pay-transfer = คำสั่งซื้อ { $number }: { $total } ค่ะ เดี๋ยว { $vendor } จะส่งช่องทางชำระเงินให้ กรุณาอย่าโอนให้คนอื่นนะคะ
order-received = ดีใจที่ได้รับของแล้วค่ะ! คำสั่งซื้อ { $number } เสร็จสมบูรณ์ 🙏
order-cancelled = ยกเลิกคำสั่งซื้อ { $number } แล้วค่ะ
cancel-nothing = ไม่มีคำสั่งซื้อที่ยังยกเลิกได้ค่ะ
cancel-which = ต้องการยกเลิกคำสั่งซื้อไหนคะ
payment-bank-transfer = โอนผ่านธนาคาร
payment-qris = QRIS
payment-cod = เก็บเงินปลายทาง
payment-paypal = PayPal
payment-western-union = Western Union

## คุยกับคน

question-write = พิมพ์คำถามถึง { $vendor } เรื่อง { $name } ได้เลยค่ะ เดี๋ยวส่งให้
question-write-manager = พิมพ์เรื่องที่ต้องการได้เลยค่ะ ผู้ดูแลจะตอบที่นี่
question-empty = รบกวนพิมพ์เป็นข้อความนะคะ
question-sent = ส่งถึง { $vendor } แล้วค่ะ คำตอบจะมาที่นี่นะคะ
question-sent-manager = ส่งแล้วค่ะ ผู้ดูแลจะตอบที่นี่นะคะ
person-which-product = รบกวนเลือกสินค้าก่อนนะคะ แล้วจะติดต่อร้านให้ค่ะ
answer-write = พิมพ์ข้อความได้เลยค่ะ เดี๋ยวส่งให้
answer-sent = ส่งให้แล้วค่ะ
thread-unknown = การสนทนานี้ปิดไปแล้วค่ะ
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] { " " }(เรื่อง { $product })
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 คำแปล: { $text }
not-translated = (ตอนนี้ยังไม่มีคำแปล)

## ความคืบหน้าจากอีกฝ่าย

notice-order-placed = 🔔 <b>คำสั่งซื้อใหม่ { $number }</b> จากคุณ { $buyer }
notice-no-staff = ⚠️ ยังไม่มีใครดูแล { $vendor } กรุณาเชิญ: <b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ <b>{ $vendor }</b> รับคำสั่งซื้อ { $number } ของคุณแล้วค่ะ
notice-order-rejected = ขออภัยค่ะ <b>{ $vendor }</b> ไม่สามารถรับคำสั่งซื้อ { $number } ได้ เนื่องจาก:
notice-order-expired = { $vendor } ไม่ได้ตอบคำสั่งซื้อ { $number } ภายในเวลา จึงปิดรายการแล้ว ไม่มียอดที่ต้องจ่ายค่ะ
notice-order-confirmed = ผู้ซื้อตกลงยอดรวมของคำสั่งซื้อ { $number } แล้วค่ะ กรุณาส่งช่องทางชำระเงินให้ผู้ซื้อ และแจ้งที่นี่เมื่อเงินเข้านะคะ
notice-order-paid = { $vendor } ได้รับเงินค่าคำสั่งซื้อ { $number } แล้วค่ะ
notice-order-cash = คำสั่งซื้อ { $number } เก็บเงินปลายทางค่ะ จัดส่งได้เลย
notice-order-shipped = 📦 คำสั่งซื้อ { $number } ส่งออกแล้วโดย { $courier } ค่ะ เลขพัสดุ: { $tracking }
notice-order-delivered = ผู้ซื้อได้รับคำสั่งซื้อ { $number } แล้วค่ะ
notice-order-completed = คำสั่งซื้อ { $number } เสร็จสมบูรณ์ค่ะ 🙏
notice-order-cancelled = ผู้ซื้อยกเลิกคำสั่งซื้อ { $number } แล้วค่ะ คืนสต็อกให้เรียบร้อย
notice-joined = { $name } เข้าร่วม { $vendor } แล้วค่ะ

## ฝั่งร้าน

vendor-joined = ยินดีต้อนรับค่ะ! ตอนนี้คุณดูแล <b>{ $vendor }</b> แล้ว คำสั่งซื้อใหม่จะมาที่นี่นะคะ
invite-invalid = คำเชิญนี้ใช้ไม่ได้แล้วค่ะ กรุณาขอใหม่จากผู้ดูแล
desk-not-staff = คุณยังไม่ได้อยู่กับร้านไหนค่ะ ผู้ดูแลส่งคำเชิญให้ได้
desk-empty = { $vendor }: ไม่มีคำสั่งซื้อที่รออยู่ค่ะ
desk-order = <b>{ $number }</b> · คุณ { $buyer }
desk-delivery = ส่งที่: { $address }
    โทร: { $phone }
desk-already = คำสั่งซื้อ { $number } เปลี่ยนสถานะไปแล้วค่ะ: { $state ->
        [placed] รอร้านตอบรับ
        [accepted] ร้านรับแล้ว
        [rejected] ร้านรับไม่ได้
        [expired] เลยเวลาแล้ว
        [confirmed] ผู้ซื้อยืนยันแล้ว
        [paid] ชำระเงินแล้ว
        [cash_on_delivery] เก็บเงินปลายทาง
        [shipped] กำลังจัดส่ง
        [delivered] ส่งถึงแล้ว
        [completed] เสร็จสมบูรณ์
        [cancelled] ยกเลิกแล้ว
       *[other] { $state }
    }
desk-terms = คำสั่งซื้อ { $number }: ค่าส่งเท่าไร และใช้เวลากี่วันคะ เลือกด้านล่าง หรือพิมพ์ เช่น “25000 3”
desk-terms-unclear = กรุณาพิมพ์ค่าส่งเป็นรูเปียห์และจำนวนวันของคำสั่งซื้อ { $number } เช่น “25000 3”
desk-accepted = รับคำสั่งซื้อ { $number } แล้วค่ะ กำลังขอให้ผู้ซื้อยืนยันยอด { $total }
desk-reason = ทำไมรับคำสั่งซื้อ { $number } ไม่ได้คะ ผู้ซื้อจะเห็นเหตุผลนี้ค่ะ
desk-rejected = ปฏิเสธคำสั่งซื้อ { $number } แล้วค่ะ แจ้งผู้ซื้อและคืนสต็อกให้เรียบร้อยแล้ว
desk-paid = บันทึกแล้วค่ะ: { $number } ชำระเงินแล้ว ส่งของเมื่อไรแจ้งด้วยนะคะ
desk-tracking = { $number } ส่งกับขนส่งไหน เลขพัสดุอะไรคะ เช่น “JNE 0123456789”
desk-shipped = บันทึกแล้วค่ะ: { $number } ส่งออกแล้ว และแจ้งผู้ซื้อแล้ว

## ฝั่งผู้ดูแล

queue-empty = ไม่มีอะไรต้องตรวจแล้วค่ะ 🎉
queue-card = ข้อความนี้หมายความว่าอะไรคะ ({ $language })
    <blockquote>{ $text }</blockquote>
queue-all-intents = เลือกความหมาย:
queue-labelled = จำไว้ว่าเป็น { $intent } แล้วค่ะ
sales = { $count ->
       *[other] <b>{ $count } คำสั่งซื้อ</b>
    }
    ยอดซื้อขาย: { $transactions }
    คำสั่งซื้อที่ยังต้องทำ: { $preorders }

## ปุ่ม

button-number = { $number }
button-add = 🛒 ใส่ตะกร้า
button-cart = 🛒 ตะกร้า
button-ask-vendor = 💬 ถามร้าน
button-ask-about-order = 💬 ติดต่อร้าน
button-similar = สินค้าคล้ายกัน
button-goes-with = ของที่เข้ากัน
button-popular = ⭐ ขายดี
button-orders = 📦 คำสั่งซื้อ
button-languages = 🌐 ภาษา
button-language = { $name }
button-help = ❓ วิธีใช้
button-person = 🙋 คุยกับเจ้าหน้าที่
button-vendor-goods = ทั้งหมดของร้านนี้
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = ล้างตะกร้า
button-checkout = ✅ สั่งซื้อ
button-own-name = { $name }
button-skip-note = ไม่มีหมายเหตุ
button-confirm = ✅ ยืนยันสั่งซื้อ
button-change-delivery = ✏️ แก้ไข
button-not-yet = ไว้ก่อน
button-share-phone = 📱 แชร์เบอร์ของฉัน
button-agree = ✅ ตกลง
button-received = ✅ ได้รับแล้ว
button-cancel-order = ✖️ ยกเลิก { $number }
button-answer = ↩️ ตอบ
button-desk = 🧾 ออร์เดอร์ร้าน
button-accept = ✅ รับ
button-reject = ✖️ ไม่รับ
button-terms = { $days ->
       *[other] { $fee } · { $days } วัน
    }
button-paid = 💰 เงินเข้าแล้ว
button-ship = 📦 ส่งแล้ว
button-reason-sold-out = สินค้าหมด
button-reason-cannot-ship = ส่งไปที่นั่นไม่ได้
button-reason-too-busy = ตอนนี้คิวเต็ม
button-all-intents = อื่นๆ …
button-skip = ข้าม
button-mean-greet = ทักทาย
button-mean-goodbye = บอกลา
button-mean-thank = ขอบคุณ
button-mean-help = วิธีสั่งซื้อ
button-mean-search-product = หาสินค้า
button-mean-ask-recommendation = ขอคำแนะนำ
button-mean-ask-price = ถามราคา
button-mean-ask-stock = มีของไหม
button-mean-ask-product-detail = รายละเอียดสินค้า
button-mean-ask-shipping = การจัดส่ง
button-mean-ask-payment = วิธีชำระเงิน
button-mean-ask-return = เปลี่ยนหรือคืนเงิน
button-mean-ask-custom-order = สั่งทำ
button-mean-bargain = ขอลดราคา
button-mean-ask-vendor = เกี่ยวกับร้าน
button-mean-add-to-cart = ใส่ตะกร้า
button-mean-remove-from-cart = เอาออกจากตะกร้า
button-mean-view-cart = ดูตะกร้า
button-mean-checkout = สั่งซื้อ
button-mean-order-status = ของถึงไหนแล้ว
button-mean-cancel-order = ยกเลิกคำสั่งซื้อ
button-mean-talk-to-human = คุยกับเจ้าหน้าที่
button-mean-complain = มีปัญหา
button-mean-change-language = เปลี่ยนภาษา
button-mean-affirm = ใช่
button-mean-deny = ไม่ใช่
button-mean-out-of-scope = ไม่เกี่ยวกับร้าน

## เมนูคำสั่งของ Telegram

command-start = เริ่ม
command-popular = สินค้าขายดี
command-cart = ตะกร้าของฉัน
command-orders = คำสั่งซื้อของฉัน
command-language = ภาษา
command-person = คุยกับเจ้าหน้าที่
command-help = วิธีสั่งซื้อ
