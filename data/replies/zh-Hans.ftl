# 简体中文：亲切、有礼，称“您”，像一位有经验的导购，不说网络俚语。

## 问候与闲谈

greet = { $name }，您好！👋 我是 <b>Lapak</b>，中爪哇小商家的导购助手，服饰、美食、手工艺品和家具都有。
    您想找点什么？用哪种语言告诉我都可以。
greet-again = { $name }，欢迎回来！👋 今天想找点什么？
cart-waiting = 🛒 您的购物车还是原来的样子。
ping = 在的！🙏 有什么可以帮您？
goodbye = 再见，欢迎您下次再来！
welcome = 不客气！🙏
help = <b>在这里怎么买</b>
    1. 写下您想找的东西，比如“20 万以内的蜡染衬衫”。
    2. 打开商品，放进购物车。
    3. 结算：我会问您的姓名、电话和地址。
    4. 卖家接单并报出运费，您同意之后才需要付款。
    有什么想问卖家的，尽管说，我来转达。
yes-to-what = 好的，很乐意。您想先做什么？
all-right = 好的。有需要随时叫我。
complain = 非常抱歉给您添麻烦了。要我为您转接人工，还是先看看您的订单？
out-of-scope = 这个我帮不上忙，我只熟悉这里的商品。不过这里我很熟：要给您看看吗？
not-understood = 不好意思，我不太确定您的意思。您是想说下面哪一项？
not-understood-again = 抱歉，我还是没明白。请在下面选一项，换个说法，或者找人工帮忙。
hand-over-vendor = 抱歉，我还是没明白。要我把您写的内容转给 { $vendor } 吗？
hand-over-manager = 抱歉，我还是没明白。要我把您写的内容转给人工客服吗？
only-text = 我只能看文字，看不懂这个。麻烦您写下来好吗？
choose-language = 您希望我说哪种语言？您写什么语言都没关系。
language-chosen = 从现在起，我用{ $language }为您服务。
managers-only = 这项只有管理员可以使用。
error-apology = 抱歉，我们这边出了点问题。您的内容都还在，请稍后再试。

## 找商品

search-found = { $count ->
       *[other] 为您找到这些：
    }
search-nearest = 完全一样的暂时没有，最接近的是这些：
search-nothing = 没有找到这样的商品。换个说法试试，或者看看大家都在买什么。
recommend-popular = 近期热销：
recommend-for-wish = 您看看这些怎么样？
recommend-similar = 与 <b>{ $name }</b> 相似的：
recommend-none = 暂时没有和 { $name } 相似的商品。
recommend-goes-with = 适合与 <b>{ $name }</b> 搭配：
recommend-for-you = 也许您会喜欢：
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = 与 { $name } 相似
reason-goes-with = 与 { $name } 很搭
reason-viewed = 因为您看过 { $name }
reason-bought = 因为您买过 { $name }
reason-wish = 符合您的要求
reason-popular = 近期热销
reason-discover = 值得一看
reason-budget = 在您的预算内
reason-vendor = 出自同一家作坊
reason-occasion = 适合场合：{ $occasion }
reason-place = 来自 { $place }
reason-gift = { $receiver ->
        [mother] 适合送给妈妈的礼物
        [father] 适合送给爸爸的礼物
        [parents] 适合送给父母的礼物
        [parents-in-law] 适合送给岳父母或公婆的礼物
        [wife] 适合送给妻子的礼物
        [husband] 适合送给丈夫的礼物
        [girlfriend] 适合送给女朋友的礼物
        [boyfriend] 适合送给男朋友的礼物
        [partner] 适合送给心上人的礼物
        [woman] 适合送给女士的礼物
        [man] 适合送给男士的礼物
        [friend] 适合送给朋友的礼物
        [friend-abroad] 适合送给国外朋友的礼物
        [child] 适合送给孩子的礼物
        [baby] 适合送给宝宝的礼物
        [sister] 适合送给姐妹的礼物
        [brother] 适合送给兄弟的礼物
        [grandmother] 适合送给奶奶或外婆的礼物
        [grandfather] 适合送给爷爷或外公的礼物
        [boss] 适合送给领导的礼物
        [colleague] 适合送给同事的礼物
        [teacher] 适合送给老师的礼物
        [guest] 适合送给客人的礼物
       *[other] 很好的礼物
    }
which-product = 您说的是哪件商品？请写名称，或者选一个。
which-of-these = 您说的是哪一件？
product-gone = 这件商品已经下架了。
vendor-goods = <b>{ $vendor }</b> 的商品：
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] （{ $kind }）
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = { $count ->
       *[other] 现货 { $count } 件
    }
sold-out = 已售完
made-to-order = { $days ->
        [0] 接单定做
       *[other] 接单定做，需 { $days } 天
    }

## 商品卡片与说明

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] （{ $kind }）
    }
card-vendor = 🏠 { $vendor }，{ $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = 尺码：{ $sizes }
card-colours = 颜色：{ $colours }
card-description = <i>{ $text }</i>
fact-materials = 材质：{ $materials }
fact-ingredients = 配料：{ $ingredients }
fact-weight = 重量（含包装）：{ $grams } 克
fact-shelf-life = { $days ->
       *[other] 保质期 { $days } 天
    }
fact-halal = 清真（Halal）：是
fact-not-halal = 清真（Halal）：否
halal-unknown = 清真（Halal）：卖家未说明
minimum-order = { $count ->
       *[other] 这款 { $count } 件起订。
    }
answer-price = <b>{ $name }</b> 的价格是 <b>{ $price }</b>。
answer-stock = <b>{ $name }</b>：{ $availability }。
answer-shipping = <b>{ $name }</b> 从 { $regency } 发货，快递：{ $couriers }。
shipping-cost-later = 寄到您那里的运费和天数，卖家会在您付款之前告诉您。
answer-payment = { $vendor } 支持：{ $methods }。
payment-when = 卖家接单、您确认总价之后才付款。
answer-return = 如果发错或有破损，收到包裹后请尽快告诉 { $vendor }，并附上照片或开箱视频。换货或退款由您和卖家直接商定。
answer-custom-yes = { $days ->
        [0] { $vendor } 可以定做。请告诉卖家您要的款式、尺寸和数量。
       *[other] { $vendor } 可以定做，大约需要 { $days } 天。请告诉卖家您要的款式、尺寸和数量。
    }
answer-custom-ask = 这款是现成的，不过 { $vendor } 也许能为您另做，可以问问卖家。
answer-bargain = 价格是 { $price }。能不能优惠，要由 { $vendor } 决定；要我帮您问问吗？
bargain-fixed = { $vendor } 不议价：<b>{ $name }</b> 对每位顾客都是 { $price }。
bargain-name-price = <b>{ $name }</b> 的价格是 { $price }。{ $vendor } 愿意听合理的出价：您想出多少？
bargain-too-low = 谢谢，不过 <b>{ $name }</b> 的价格是 { $price }，{ $offer } 太低了。能再加一点吗？
bargain-passed-on = 您对 <b>{ $name }</b> 的出价 { $offer } 已转达给 { $vendor }，答复会发到这里。在此之前价格仍是 { $price }。
answer-vendor = <b>{ $vendor }</b>，{ $regency }
    营业时间：{ $hours }
    <i>{ $about }</i>

## 购买

choose-size = <b>{ $name }</b> 您要哪个尺码？
choose-colour = <b>{ $name }</b> 您要哪个颜色？
cart-added = 已加入购物车：{ $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] （{ $choice }）
    }
cart-removed = 已移出购物车：{ $name }
cart-title = 🛒 <b>您的购物车</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] （{ $choice }）
    }：{ $subtotal }
cart-total = 合计：<b>{ $total }</b>
cart-empty = 您的购物车还是空的。
out-of-stock = { $left ->
        [0] 抱歉，这件刚刚卖完了。
       *[other] 抱歉，只剩 { $left } 件了。
    }
quantity-unclear = 您要几件？请写一个数字。
quantity-too-large = 最多可以订 { $most } 件。需要更多的话，请问问卖家。
cart-full = 购物车最多放 { $most } 种商品，现在已经满了，请先结算。
shipping-out-of-range = 这个运费或天数好像不对。
checkout-name = 收件人是哪位？请写姓名。
checkout-name-unclear = 请写收件人的姓名。
checkout-phone = 请留一个快递员能联系到您的电话号码。
checkout-phone-unclear = 这看起来不像电话号码。请写完整的数字，例如 +62 800 0000 1234。
checkout-address = 寄到哪里？请写街道门牌、村镇、区县、城市和邮编；如果不在印度尼西亚，也请写上国家。
checkout-address-unclear = 请写完整的地址，或者分享位置。
checkout-note = 有什么要嘱咐卖家的吗？
checkout-note-unclear = 备注请用文字写，也可以跳过。
checkout-stopped = 好的，没有下单。购物车里的东西都还在。
summary-title = <b>您的订单</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] （{ $choice }）
    }：{ $subtotal }
summary-total = 商品：<b>{ $total }</b>（不含运费，卖家报价后另加）
summary-delivery = 收件人：{ $name }，{ $phone }
    { $address }
summary-note = 备注：{ $note }
summary-question = 这样对吗？
order-placed = { $hours ->
       *[other] ✅ 订单 <b>{ $number }</b> 已提交。卖家会在 { $hours } 小时内答复，在那之前您不用付任何款。
    }
order-part = <b>{ $number }</b> · { $vendor }

## 订单

orders-none = 您还没有订单。
order-unknown = 您的订单里没有找到这一单。
order-state = { $state ->
        [placed] 状态：等待卖家接单
        [accepted] 状态：卖家已接单，等待买家确认
        [rejected] 状态：卖家未能接单
        [expired] 状态：卖家超时未答复
        [confirmed] 状态：已确认，等待付款
        [paid] 状态：已付款
        [cash_on_delivery] 状态：货到付款
        [shipped] 状态：运送途中
        [delivered] 状态：已送达
        [completed] 状态：已完成
        [cancelled] 状态：已取消
       *[other] 状态：{ $state }
    }
goods-total = 商品：<b>{ $total }</b>
total-with-shipping = { $days ->
        [0] 商品 { $goods } + 运费 { $shipping } = <b>{ $total }</b>
       *[other] 商品 { $goods } + 运费 { $shipping } = <b>{ $total }</b>，大约 { $days } 天送到
    }
how-to-pay = 谢谢您！{ $total } 您想怎么付？
pay-cash = 订单 { $number }：收到货时请付现金 { $total }。
pay-transfer = 订单 { $number }：{ $total }。{ $vendor } 会把收款方式发给您；请不要付给其他任何人。
order-received = 收到就好！订单 { $number } 已完成。🙏
order-cancelled = 订单 { $number } 已取消。
cancel-nothing = 您没有可以取消的订单。
cancel-which = 您想取消哪一笔订单？
payment-bank-transfer = 银行转账
payment-qris = QRIS 扫码
payment-cod = 货到付款
payment-paypal = PayPal
payment-western-union = 西联汇款

## 找人工

question-write = 关于 { $name }，您想问 { $vendor } 什么？请写下来，我来转达。
question-write-manager = 请写一下是什么事，管理员会在这里答复您。
question-empty = 请用文字写下来。
question-sent = 已转达给 { $vendor }，答复会发到这里。
question-sent-manager = 已转达，管理员会在这里答复您。
person-which-product = 请先选一件商品，我再帮您联系它的卖家。
answer-write = 请写下您的话，我来转达。
answer-sent = 已转达。
thread-unknown = 这段对话已经结束了。
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] （关于 { $product }）
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 译文：{ $text }
not-translated = （暂时无法翻译）

## 对方的动态

notice-order-placed = 🔔 <b>新订单 { $number }</b>，来自 { $buyer }
notice-no-staff = ⚠️ { $vendor } 还没有人负责接单。请邀请他们：<b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ <b>{ $vendor }</b> 已接下您的订单 { $number }。
notice-order-rejected = 抱歉，<b>{ $vendor }</b> 无法完成您的订单 { $number }，原因是：
notice-order-expired = 卖家 { $vendor } 没有在时限内答复订单 { $number }，订单已关闭，您不需要付任何款。
notice-order-confirmed = 买家已确认订单 { $number } 的总价。请把收款方式发给买家，收到款后告诉我。
notice-order-paid = { $vendor } 已收到您为订单 { $number } 付的款。
notice-order-cash = 订单 { $number } 的买家选择货到付款，您可以发货了。
notice-order-shipped = 📦 您的订单 { $number } 已由 { $courier } 发出，运单号：{ $tracking }
notice-order-delivered = 买家已收到订单 { $number }。
notice-order-completed = 订单 { $number } 已完成。🙏
notice-order-cancelled = 买家取消了订单 { $number }，库存已恢复。
notice-joined = { $name } 加入了 { $vendor }。

## 卖家工作台

vendor-joined = 欢迎您！现在由您负责 <b>{ $vendor }</b>，新订单会发到这里。
invite-invalid = 这个邀请已经失效，请向管理员要一个新的。
desk-not-staff = 您还没有加入任何店铺。管理员可以给您发邀请。
desk-empty = { $vendor }：目前没有等您处理的订单。
desk-order = <b>{ $number }</b> · { $buyer }
desk-delivery = 寄往：{ $address }
    电话：{ $phone }
desk-already = 订单 { $number } 的状态已有变化：{ $state ->
        [placed] 等待卖家接单。
        [accepted] 卖家已接单。
        [rejected] 卖家未能接单。
        [expired] 已超过时限。
        [confirmed] 买家已确认。
        [paid] 已付款。
        [cash_on_delivery] 货到付款。
        [shipped] 运送途中。
        [delivered] 已送达。
        [completed] 已完成。
        [cancelled] 已取消。
       *[other] { $state }
    }
desk-terms = 订单 { $number }：运费多少，几天能到？请选择，或者直接写，例如“25000 3”。
desk-terms-unclear = 请写订单 { $number } 的运费（印尼盾）和天数，例如“25000 3”。
desk-accepted = 已接单。正在请 { $number } 的买家确认总价 { $total }。
desk-reason = 订单 { $number } 为什么不能完成？买家会看到您写的原因。
desk-rejected = 已拒单。{ $number } 的买家已收到通知，库存已恢复。
desk-paid = 已记下：{ $number } 已付款。发货后请告诉我。
desk-tracking = { $number } 用的是哪家快递，运单号是多少？例如“JNE 0123456789”。
desk-shipped = 已记下：{ $number } 已发货，买家已收到通知。

## 管理员工作台

queue-empty = 没有需要处理的内容。🎉
queue-card = 这句话是什么意思？（{ $language }）
    <blockquote>{ $text }</blockquote>
queue-all-intents = 请选择意思：
queue-labelled = 已记为 { $intent }。
sales = { $count ->
       *[other] <b>{ $count } 笔订单</b>
    }
    成交额：{ $transactions }
    待制作的订单：{ $preorders }

## 按钮

button-number = { $number }
button-add = 🛒 加入购物车
button-cart = 🛒 购物车
button-ask-vendor = 💬 问卖家
button-ask-about-order = 💬 联系卖家
button-similar = 相似商品
button-goes-with = 搭配推荐
button-popular = ⭐ 热销
button-orders = 📦 我的订单
button-languages = 🌐 语言
button-language = { $name }
button-help = ❓ 帮助
button-person = 🙋 找人工
button-vendor-goods = 该店全部商品
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = 清空购物车
button-checkout = ✅ 去结算
button-own-name = { $name }
button-skip-note = 没有备注
button-confirm = ✅ 对，下单
button-change-delivery = ✏️ 修改
button-not-yet = 先不下单
button-share-phone = 📱 分享我的号码
button-agree = ✅ 同意
button-received = ✅ 已收货
button-cancel-order = ✖️ 取消 { $number }
button-answer = ↩️ 回复
button-desk = 🧾 我的工作台
button-accept = ✅ 接单
button-reject = ✖️ 拒单
button-terms = { $days ->
       *[other] { $fee } · { $days } 天
    }
button-paid = 💰 已收款
button-ship = 📦 已发货
button-reason-sold-out = 已售完
button-reason-cannot-ship = 那里无法配送
button-reason-too-busy = 目前订单太多
button-all-intents = 其他 …
button-skip = 跳过
button-mean-greet = 打个招呼
button-mean-goodbye = 说再见
button-mean-thank = 说谢谢
button-mean-help = 怎么购买
button-mean-search-product = 找商品
button-mean-ask-recommendation = 求推荐
button-mean-ask-price = 问价格
button-mean-ask-stock = 有没有现货
button-mean-ask-product-detail = 商品详情
button-mean-ask-shipping = 配送
button-mean-ask-payment = 怎么付款
button-mean-ask-return = 退换货
button-mean-ask-custom-order = 定做
button-mean-bargain = 便宜一点
button-mean-ask-vendor = 了解卖家
button-mean-add-to-cart = 加入购物车
button-mean-remove-from-cart = 移出购物车
button-mean-view-cart = 看购物车
button-mean-checkout = 去结算
button-mean-order-status = 订单到哪了
button-mean-cancel-order = 取消订单
button-mean-talk-to-human = 找人工
button-mean-complain = 遇到问题
button-mean-change-language = 换语言
button-mean-affirm = 是
button-mean-deny = 不是
button-mean-out-of-scope = 与店铺无关

## Telegram 命令菜单

command-start = 开始
command-popular = 近期热销
command-cart = 我的购物车
command-orders = 我的订单
command-language = 语言
command-person = 找人工
command-help = 怎么购买
