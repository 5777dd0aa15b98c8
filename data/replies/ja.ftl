# 日本語：です・ます調。経験豊かな店員のように、丁寧で温かく、かしこまりすぎない。

## あいさつと会話

greet = { $name }さん、いらっしゃいませ！👋 中部ジャワの小さなお店のお買い物をお手伝いする <b>Lapak</b> です。衣料品、食品、手工芸品、家具をご用意しています。
    何をお探しですか？どの言語でもお気軽にどうぞ。
greet-again = { $name }さん、おかえりなさいませ！👋 今日は何をお探しですか？
cart-waiting = 🛒 カートの中身はそのまま残っています。
ping = はい、おります！🙏 いかがなさいましたか？
goodbye = ありがとうございました。またお待ちしています！
welcome = どういたしまして！🙏
help = <b>お買い物のしかた</b>
    1. お探しのものを書いてください。例：「20万ルピア以下のバティックシャツ」
    2. 商品を開いて、カートに入れます。
    3. 購入手続きで、お名前・電話番号・ご住所をうかがいます。
    4. お店が注文を受け、送料をお知らせします。お支払いは、ご納得いただいてからです。
    お店へのご質問も何でもどうぞ。こちらからお伝えします。
yes-to-what = はい、喜んで。何をいたしましょうか？
all-right = かしこまりました。ご用の際はいつでもどうぞ。
complain = ご不便をおかけして申し訳ありません。担当者におつなぎしましょうか、それともご注文を確認なさいますか？
out-of-scope = 申し訳ありません、それは私にはわかりかねます。ここの商品のことならお任せください。何かお見せしましょうか？
not-understood = 恐れ入ります、うまく理解できていないかもしれません。次のどれかでしょうか？
not-understood-again = 申し訳ありません、まだ理解できません。下からお選びになるか、別の言い方をなさるか、担当者にご相談ください。
hand-over-vendor = 申し訳ありません、まだ理解できません。お書きになった内容を { $vendor } にお伝えしましょうか？
hand-over-manager = 申し訳ありません、まだ理解できません。お書きになった内容を担当者にお伝えしましょうか？
only-text = 申し訳ありません、文字しか読めません。文字で書いていただけますか？
choose-language = 何語でご案内しましょうか？お書きになるのはどの言語でもかまいません。
language-chosen = これからは{ $language }でご案内します。
managers-only = 管理者専用の機能です。
error-apology = 申し訳ありません、こちら側で問題が起きました。ご入力の内容は消えていません。少ししてからもう一度お試しください。

## 商品を探す

search-found = { $count ->
       *[other] こちらが見つかりました：
    }
search-nearest = ぴったりのものはないようです。近いものはこちらです：
search-nothing = 見つかりませんでした。別の言葉でお試しになるか、人気の商品をご覧ください。
recommend-popular = いま人気の商品：
recommend-for-wish = こちらはいかがでしょうか？
recommend-similar = <b>{ $name }</b> に似た商品：
recommend-none = いまのところ { $name } に似た商品はありません。
recommend-goes-with = <b>{ $name }</b> に合う商品：
recommend-for-you = こちらもお好みかもしれません：
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first }・{ $second }
reason-like = { $name } に似ています
reason-goes-with = { $name } とよく合います
reason-viewed = { $name } をご覧になったため
reason-bought = { $name } をお求めになったため
reason-wish = ご希望に合っています
reason-popular = いまよく売れています
reason-discover = ちょっとした発見に
reason-budget = ご予算内です
reason-vendor = 同じ工房の品です
reason-occasion = おすすめの機会：{ $occasion }
reason-place = { $place }の品です
reason-gift = { $receiver ->
        [mother] お母さまへの贈り物に
        [father] お父さまへの贈り物に
        [parents] ご両親への贈り物に
        [parents-in-law] 義理のご両親への贈り物に
        [wife] 奥さまへの贈り物に
        [husband] ご主人への贈り物に
        [girlfriend] 彼女への贈り物に
        [boyfriend] 彼氏への贈り物に
        [partner] 大切な人への贈り物に
        [woman] 女性への贈り物に
        [man] 男性への贈り物に
        [friend] お友だちへの贈り物に
        [friend-abroad] 海外のお友だちへの贈り物に
        [child] お子さまへの贈り物に
        [baby] 赤ちゃんへの贈り物に
        [sister] お姉さま・妹さんへの贈り物に
        [brother] お兄さま・弟さんへの贈り物に
        [grandmother] おばあさまへの贈り物に
        [grandfather] おじいさまへの贈り物に
        [boss] 上司への贈り物に
        [colleague] 同僚への贈り物に
        [teacher] 先生への贈り物に
        [guest] お客さまへの贈り物に
       *[other] 贈り物に
    }
which-product = どの商品のことでしょうか？商品名を書くか、お選びください。
which-of-these = どちらの商品でしょうか？
product-gone = その商品は現在お取り扱いしていません。
vendor-goods = <b>{ $vendor }</b> の商品：
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] （{ $kind }）
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = { $count ->
       *[other] 在庫 { $count } 点
    }
sold-out = 売り切れ
made-to-order = { $days ->
        [0] 受注製作
       *[other] 受注製作（{ $days } 日）
    }

## 商品カードと詳細

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] （{ $kind }）
    }
card-vendor = 🏠 { $vendor }、{ $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = サイズ：{ $sizes }
card-colours = 色：{ $colours }
card-description = <i>{ $text }</i>
fact-materials = 素材：{ $materials }
fact-ingredients = 原材料：{ $ingredients }
fact-weight = 梱包込みの重さ：{ $grams } g
fact-shelf-life = { $days ->
       *[other] 日持ち：{ $days } 日
    }
fact-halal = ハラール：対応
fact-not-halal = ハラール：非対応
halal-unknown = ハラール：お店による記載なし
minimum-order = { $count ->
       *[other] ご注文は { $count } 点からです。
    }
answer-price = <b>{ $name }</b> のお値段は <b>{ $price }</b> です。
answer-stock = <b>{ $name }</b>：{ $availability }です。
answer-shipping = <b>{ $name }</b> は { $regency } から発送します。配送業者：{ $couriers }。
shipping-cost-later = お届け先までの送料と日数は、お支払いの前にお店がお知らせします。
answer-payment = { $vendor } のお支払い方法：{ $methods }。
payment-when = お支払いは、お店が注文を受け、合計金額にご同意いただいたあとです。
answer-return = 商品違いや破損がありましたら、届きしだい { $vendor } へ、写真か開封時の動画を添えてお知らせください。交換や返金は、お店と直接ご相談いただきます。
answer-custom-yes = { $days ->
        [0] { $vendor } がご注文を受けてお作りします。デザイン、サイズ、数量をお店にお伝えください。
       *[other] { $vendor } がご注文を受けて約 { $days } 日でお作りします。デザイン、サイズ、数量をお店にお伝えください。
    }
answer-custom-ask = こちらは既製品ですが、{ $vendor } に作ってもらえるかもしれません。お店に聞いてみてください。
answer-bargain = お値段は { $price } です。お値引きできるかどうかは { $vendor } しだいです。聞いてみましょうか？
bargain-fixed = { $vendor } は定価販売です。<b>{ $name }</b> はどなたにも { $price } です。
bargain-name-price = <b>{ $name }</b> は { $price } です。{ $vendor } は無理のないご希望額でしたら伺います。おいくらをご希望ですか？
bargain-too-low = ありがとうございます。ただ、{ $price } の <b>{ $name }</b> に { $offer } は少し低すぎます。もう少し上げていただけますか？
bargain-passed-on = <b>{ $name }</b> への { $offer } のご希望を { $vendor } にお伝えしました。お返事はここに届きます。それまでお値段は { $price } のままです。
answer-vendor = <b>{ $vendor }</b>、{ $regency }
    営業時間：{ $hours }
    <i>{ $about }</i>

## 購入

choose-size = <b>{ $name }</b> のサイズはどれになさいますか？
choose-colour = <b>{ $name }</b> の色はどれになさいますか？
cart-added = カートに入れました：{ $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] （{ $choice }）
    }
cart-removed = カートから削除しました：{ $name }
cart-title = 🛒 <b>カートの中身</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] （{ $choice }）
    }：{ $subtotal }
cart-total = 合計：<b>{ $total }</b>
cart-empty = カートは空です。
out-of-stock = { $left ->
        [0] 申し訳ありません、たった今売り切れました。
       *[other] 申し訳ありません、残り { $left } 点です。
    }
quantity-unclear = おいくつご入り用ですか？数字でお書きください。
quantity-too-large = 一度に { $most } 点まで承ります。それ以上はお店にご相談ください。
cart-full = カートに入るのは { $most } 種類までで、すでにいっぱいです。先に購入手続きをお願いします。
shipping-out-of-range = その送料または日数は正しくないようです。
checkout-name = お受け取りになる方のお名前をお書きください。
checkout-name-unclear = お受け取りになる方のお名前をお願いします。
checkout-phone = 配達員がご連絡できる電話番号をお願いします。
checkout-phone-unclear = 電話番号ではないようです。数字でお書きください。例：+62 800 0000 1234
checkout-address = お届け先はどちらですか？通り・番地、村や町、郡、市、郵便番号と、インドネシア国外の場合は国名もお書きください。
checkout-address-unclear = ご住所を省略せずにお書きいただくか、位置情報を共有してください。
checkout-note = お店に伝えておきたいことはありますか？
checkout-note-unclear = 備考は文字でお書きいただくか、「備考なし」をお選びください。
checkout-stopped = かしこまりました。まだ注文していません。カートはそのまま残っています。
summary-title = <b>ご注文内容</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] （{ $choice }）
    }：{ $subtotal }
summary-total = 商品代金：<b>{ $total }</b>（送料は別途、お店がお知らせします）
summary-delivery = お届け先：{ $name } 様、{ $phone }
    { $address }
summary-note = 備考：{ $note }
summary-question = こちらでよろしいですか？
order-placed = { $hours ->
       *[other] ✅ ご注文 <b>{ $number }</b> を承りました。お店が { $hours } 時間以内にお返事いたします。それまでお支払いは不要です。
    }
order-part = <b>{ $number }</b> · { $vendor }

## 注文

orders-none = ご注文はまだありません。
order-unknown = お客様の注文履歴に、その注文は見つかりません。
order-state = { $state ->
        [placed] 状況：お店の返事待ち
        [accepted] 状況：お店が承諾、ご購入者の同意待ち
        [rejected] 状況：お店がお断りしました
        [expired] 状況：期限内に返事がなく終了
        [confirmed] 状況：確定、お支払い待ち
        [paid] 状況：お支払い済み
        [cash_on_delivery] 状況：代金引換
        [shipped] 状況：配送中
        [delivered] 状況：お届け済み
        [completed] 状況：完了
        [cancelled] 状況：キャンセル済み
       *[other] 状況：{ $state }
    }
goods-total = 商品代金：<b>{ $total }</b>
total-with-shipping = { $days ->
        [0] 商品 { $goods } + 送料 { $shipping } = <b>{ $total }</b>
       *[other] 商品 { $goods } + 送料 { $shipping } = <b>{ $total }</b>、お届けまで約 { $days } 日
    }
how-to-pay = ありがとうございます！{ $total } のお支払い方法をお選びください。
pay-cash = ご注文 { $number }：お届け時に現金で { $total } をお支払いください。
pay-transfer = ご注文 { $number }：{ $total }。これから { $vendor } がお支払い先をお知らせします。それ以外の相手には決してお支払いにならないでください。
order-received = 無事に届いて何よりです！ご注文 { $number } は完了しました。🙏
order-cancelled = ご注文 { $number } をキャンセルしました。
cancel-nothing = キャンセルできるご注文はありません。
cancel-which = どのご注文をキャンセルなさいますか？
payment-bank-transfer = 銀行振込
payment-qris = QRIS
payment-cod = 代金引換
payment-paypal = PayPal
payment-western-union = ウエスタンユニオン

## 人と話す

question-write = { $name } について { $vendor } に聞きたいことをお書きください。こちらからお伝えします。
question-write-manager = ご用件をお書きください。担当者がここでお答えします。
question-empty = 文字でお書きください。
question-sent = { $vendor } にお伝えしました。お返事はここに届きます。
question-sent-manager = お伝えしました。担当者がここでお答えします。
person-which-product = まず商品をお選びください。そのお店におつなぎします。
answer-write = メッセージをお書きください。お伝えします。
answer-sent = お伝えしました。
thread-unknown = そのやりとりは終了しています。
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] （{ $product } について）
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 翻訳：{ $text }
not-translated = （いまは翻訳できません）

## 相手からのお知らせ

notice-order-placed = 🔔 <b>新しい注文 { $number }</b>（{ $buyer } 様より）
notice-no-staff = ⚠️ { $vendor } にはまだ担当者がいません。招待してください：<b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ <b>{ $vendor }</b> がご注文 { $number } を承りました。
notice-order-rejected = 申し訳ありません、<b>{ $vendor }</b> はご注文 { $number } をお受けできません。理由：
notice-order-expired = { $vendor } へのご注文 { $number } は期限内に返事がなかったため、終了しました。お支払いは発生しません。
notice-order-confirmed = 注文 { $number } の合計金額に、ご購入者が同意しました。お支払い先を送り、入金を確認したら教えてください。
notice-order-paid = { $vendor } がご注文 { $number } のお支払いを確認しました。
notice-order-cash = 注文 { $number } は代金引換です。発送してください。
notice-order-shipped = 📦 ご注文 { $number } は { $courier } で発送されました。追跡番号：{ $tracking }
notice-order-delivered = ご購入者が注文 { $number } を受け取りました。
notice-order-completed = 注文 { $number } は完了しました。🙏
notice-order-cancelled = ご購入者が注文 { $number } をキャンセルしました。在庫は元に戻っています。
notice-joined = { $name } さんが { $vendor } に加わりました。

## お店の窓口

vendor-joined = ようこそ！これからは <b>{ $vendor }</b> の担当者です。新しい注文はここに届きます。
invite-invalid = この招待はもう無効です。管理者に新しい招待をご依頼ください。
desk-not-staff = まだどのお店にも登録されていません。管理者から招待を受け取れます。
desk-empty = { $vendor }：対応待ちの注文はありません。
desk-order = <b>{ $number }</b> · { $buyer } 様
desk-delivery = お届け先：{ $address }
    電話：{ $phone }
desk-already = 注文 { $number } の状況が変わっています：{ $state ->
        [placed] お店の返事待ちです。
        [accepted] お店が承諾済みです。
        [rejected] お店がお断りしました。
        [expired] 期限が過ぎました。
        [confirmed] 確定しています。
        [paid] お支払い済みです。
        [cash_on_delivery] 代金引換です。
        [shipped] 配送中です。
        [delivered] お届け済みです。
        [completed] 完了しています。
        [cancelled] キャンセル済みです。
       *[other] { $state }
    }
desk-terms = 注文 { $number }：送料はいくらで、何日で届きますか？お選びになるか、「25000 3」のようにお書きください。
desk-terms-unclear = 注文 { $number } の送料（ルピア）と日数を、「25000 3」のようにお書きください。
desk-accepted = 注文を受けました。{ $number } のご購入者に、合計 { $total } への同意をお願いしています。
desk-reason = 注文 { $number } をお受けできない理由は何ですか？ご購入者に伝わります。
desk-rejected = お断りしました。{ $number } のご購入者にお知らせし、在庫は元に戻っています。
desk-paid = 記録しました：{ $number } は入金済みです。発送したら教えてください。
desk-tracking = { $number } の配送業者と追跡番号は？例：「JNE 0123456789」
desk-shipped = 記録しました：{ $number } は発送済みです。ご購入者にお知らせしました。

## 管理者の窓口

queue-empty = 確認するものはありません。🎉
queue-card = これはどういう意味ですか？（{ $language }）
    <blockquote>{ $text }</blockquote>
queue-all-intents = 意味を選んでください：
queue-labelled = { $intent } として覚えました。
sales = { $count ->
       *[other] <b>注文 { $count } 件</b>
    }
    取引額：{ $transactions }
    製作待ちの注文：{ $preorders }

## ボタン

button-number = { $number }
button-add = 🛒 カートに入れる
button-cart = 🛒 カート
button-ask-vendor = 💬 お店に聞く
button-ask-about-order = 💬 お店に連絡
button-similar = 似た商品
button-goes-with = 合わせるなら
button-popular = ⭐ 人気
button-orders = 📦 注文履歴
button-languages = 🌐 言語
button-language = { $name }
button-help = ❓ ヘルプ
button-person = 🙋 担当者と話す
button-vendor-goods = このお店の全商品
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = カートを空にする
button-checkout = ✅ 購入手続き
button-own-name = { $name }
button-skip-note = 備考なし
button-confirm = ✅ 注文する
button-change-delivery = ✏️ 変更
button-not-yet = まだ注文しない
button-share-phone = 📱 番号を共有
button-agree = ✅ 同意する
button-received = ✅ 受け取りました
button-cancel-order = ✖️ { $number } を取消
button-answer = ↩️ 返信
button-desk = 🧾 お店の窓口
button-accept = ✅ 注文を受ける
button-reject = ✖️ 断る
button-terms = { $days ->
       *[other] { $fee } · { $days } 日
    }
button-paid = 💰 入金を確認
button-ship = 📦 発送しました
button-reason-sold-out = 売り切れました
button-reason-cannot-ship = そちらへは配送できません
button-reason-too-busy = 注文が立て込んでいます
button-all-intents = その他 …
button-skip = スキップ
button-mean-greet = あいさつ
button-mean-goodbye = お別れのあいさつ
button-mean-thank = お礼
button-mean-help = 買い方
button-mean-search-product = 商品を探す
button-mean-ask-recommendation = おすすめ
button-mean-ask-price = 値段
button-mean-ask-stock = 在庫の有無
button-mean-ask-product-detail = 商品の詳細
button-mean-ask-shipping = 配送
button-mean-ask-payment = 支払い方法
button-mean-ask-return = 交換・返金
button-mean-ask-custom-order = オーダーメイド
button-mean-bargain = 値引き
button-mean-ask-vendor = お店について
button-mean-add-to-cart = カートに入れる
button-mean-remove-from-cart = カートから削除
button-mean-view-cart = カートを見る
button-mean-checkout = 購入手続き
button-mean-order-status = 注文の状況
button-mean-cancel-order = 注文の取消
button-mean-talk-to-human = 担当者と話す
button-mean-complain = 困っている
button-mean-change-language = 言語を変える
button-mean-affirm = はい
button-mean-deny = いいえ
button-mean-out-of-scope = お店と関係ない話

## Telegram のコマンド一覧

command-start = はじめる
command-popular = いま人気の商品
command-cart = カート
command-orders = 注文履歴
command-language = 言語
command-person = 担当者と話す
command-help = 買い方
