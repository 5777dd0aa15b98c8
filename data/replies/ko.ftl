# 한국어: 경험 많은 점원처럼 친절하고 정중하게, 해요체와 합니다체로.

## 인사와 대화

greet = { $name }님, 안녕하세요! 👋 중부 자바 소상공인 가게의 쇼핑 도우미 <b>Lapak</b>입니다. 의류, 먹거리, 수공예품, 가구가 있어요.
    어떤 걸 찾으세요? 어느 언어로든 편하게 말씀해 주세요.
greet-again = { $name }님, 다시 오셨네요! 👋 오늘은 무엇을 찾으세요?
cart-waiting = 🛒 장바구니는 그대로 있어요.
ping = 네, 여기 있어요! 🙏 무엇을 도와드릴까요?
goodbye = 안녕히 가세요. 또 뵐게요!
welcome = 별말씀을요! 🙏
help = <b>구매 방법</b>
    1. 찾으시는 것을 적어 주세요. 예: “20만 루피아 이하 바틱 셔츠”
    2. 상품을 열어 장바구니에 담아 주세요.
    3. 주문하기를 누르시면 성함, 전화번호, 주소를 여쭤봐요.
    4. 판매자가 주문을 받고 배송비를 알려 드려요. 결제는 동의하신 뒤에 하시면 됩니다.
    판매자에게 궁금한 점은 무엇이든 물어보세요. 제가 전해 드릴게요.
yes-to-what = 네, 좋아요. 무엇을 도와드릴까요?
all-right = 알겠습니다. 필요하실 때 언제든 말씀해 주세요.
complain = 불편을 드려 죄송합니다. 담당자를 연결해 드릴까요, 아니면 주문을 확인해 보시겠어요?
out-of-scope = 죄송하지만 그건 제가 도와드리기 어려워요. 여기 상품은 잘 알고 있는데, 몇 가지 보여 드릴까요?
not-understood = 죄송해요, 제가 잘 이해했는지 모르겠어요. 혹시 이 중 하나인가요?
not-understood-again = 죄송해요, 아직 이해하지 못했어요. 아래에서 고르시거나, 다르게 말씀해 주시거나, 담당자와 이야기해 보세요.
hand-over-vendor = 죄송해요, 아직 이해하지 못했어요. 쓰신 내용을 { $vendor }에 전해 드릴까요?
hand-over-manager = 죄송해요, 아직 이해하지 못했어요. 쓰신 내용을 담당자에게 전해 드릴까요?
only-text = 저는 글만 읽을 수 있어요. 글로 적어 주시겠어요?
choose-language = 어떤 언어로 안내해 드릴까요? 어느 언어로 쓰셔도 괜찮아요.
language-chosen = 이제부터 안내 언어는 { $language }입니다.
managers-only = 관리자만 사용할 수 있어요.
error-apology = 죄송합니다, 저희 쪽에 문제가 생겼어요. 내용은 그대로 남아 있으니 잠시 후 다시 시도해 주세요.

## 상품 찾기

search-found = { $count ->
       *[other] 이런 상품을 찾았어요:
    }
search-nearest = 꼭 맞는 상품은 없는 것 같아요. 가장 비슷한 상품이에요:
search-nothing = 찾으시는 상품이 없네요. 다른 말로 찾아보시거나 인기 상품을 둘러보세요.
recommend-popular = 요즘 인기 상품:
recommend-for-wish = 이런 상품은 어떠세요?
recommend-similar = <b>{ $name }</b> 상품과 비슷한 상품이에요:
recommend-none = 지금은 { $name } 상품과 비슷한 상품이 없어요.
recommend-goes-with = <b>{ $name }</b>와(과) 잘 어울려요:
recommend-for-you = 이런 건 어떠세요:
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = { $name }와(과) 비슷해요
reason-goes-with = { $name }와(과) 잘 어울려요
reason-viewed = { $name }을(를) 보셨기에
reason-bought = { $name }을(를) 구매하셨기에
reason-wish = 찾으시는 것과 맞아요
reason-popular = 요즘 많이 팔려요
reason-discover = 새롭게 만나 보세요
reason-budget = 예산 안이에요
reason-vendor = 같은 공방 상품이에요
reason-occasion = 어울리는 자리: { $occasion }
reason-place = { $place } 상품이에요
reason-gift = { $receiver ->
        [mother] 어머니 선물로 좋아요
        [father] 아버지 선물로 좋아요
        [parents] 부모님 선물로 좋아요
        [parents-in-law] 시부모님이나 장인·장모님 선물로 좋아요
        [wife] 아내 선물로 좋아요
        [husband] 남편 선물로 좋아요
        [girlfriend] 여자친구 선물로 좋아요
        [boyfriend] 남자친구 선물로 좋아요
        [partner] 사랑하는 사람 선물로 좋아요
        [woman] 여성 선물로 좋아요
        [man] 남성 선물로 좋아요
        [friend] 친구 선물로 좋아요
        [friend-abroad] 외국에 있는 친구 선물로 좋아요
        [child] 아이 선물로 좋아요
        [baby] 아기 선물로 좋아요
        [sister] 언니·누나·여동생 선물로 좋아요
        [brother] 오빠·형·남동생 선물로 좋아요
        [grandmother] 할머니 선물로 좋아요
        [grandfather] 할아버지 선물로 좋아요
        [boss] 상사 선물로 좋아요
        [colleague] 동료 선물로 좋아요
        [teacher] 선생님 선물로 좋아요
        [guest] 손님 선물로 좋아요
       *[other] 선물로 좋아요
    }
which-product = 어떤 상품을 말씀하세요? 이름을 적거나 하나를 골라 주세요.
which-of-these = 이 중 어떤 상품을 말씀하세요?
product-gone = 그 상품은 이제 판매하지 않아요.
vendor-goods = <b>{ $vendor }</b> 상품:
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = { $count ->
       *[other] 재고 { $count }개
    }
sold-out = 품절
made-to-order = { $days ->
        [0] 주문 제작
       *[other] 주문 제작, { $days }일 소요
    }

## 상품 카드와 상세

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
card-vendor = 🏠 { $vendor }, { $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = 사이즈: { $sizes }
card-colours = 색상: { $colours }
card-description = <i>{ $text }</i>
fact-materials = 소재: { $materials }
fact-ingredients = 원재료: { $ingredients }
fact-weight = 포장 포함 무게: { $grams } g
fact-shelf-life = { $days ->
       *[other] 보관 가능 기간: { $days }일
    }
fact-halal = 할랄: 예
fact-not-halal = 할랄: 아니요
halal-unknown = 할랄: 판매자가 밝히지 않음
minimum-order = { $count ->
       *[other] 최소 주문 수량은 { $count }개예요.
    }
answer-price = <b>{ $name }</b> 가격은 <b>{ $price }</b>입니다.
answer-stock = <b>{ $name }</b>: { $availability }
answer-shipping = <b>{ $name }</b> 상품은 { $regency }에서 발송해요. 택배: { $couriers }
shipping-cost-later = 고객님 주소까지의 배송비와 기간은 결제 전에 판매자가 알려 드려요.
answer-payment = { $vendor } 결제 방법: { $methods }
payment-when = 판매자가 주문을 받고 고객님이 총액에 동의하신 뒤에 결제하시면 됩니다.
answer-return = 상품이 잘못 왔거나 파손되었다면, 받으신 즉시 { $vendor }에 사진이나 개봉 영상을 함께 보내 알려 주세요. 교환이나 환불은 판매자와 직접 정하시면 됩니다.
answer-custom-yes = { $days ->
        [0] { $vendor }에서 주문 제작해 드려요. 디자인, 사이즈, 수량을 판매자에게 알려 주세요.
       *[other] { $vendor }에서 약 { $days }일 걸려 주문 제작해 드려요. 디자인, 사이즈, 수량을 판매자에게 알려 주세요.
    }
answer-custom-ask = 이 상품은 기성품이지만 { $vendor }에서 따로 만들어 드릴 수도 있어요. 한번 물어보세요.
answer-bargain = 가격은 { $price }입니다. 할인이 될지는 { $vendor }에 물어봐야 알 수 있어요. 대신 물어봐 드릴까요?
bargain-fixed = { $vendor }의 상품은 정찰제예요. <b>{ $name }</b>의 가격은 누구에게나 { $price }입니다.
bargain-name-price = <b>{ $name }</b>의 가격은 { $price }입니다. { $vendor }에서는 적당한 제안이면 들어 드려요. 얼마를 생각하세요?
bargain-too-low = 감사합니다만, { $price }인 <b>{ $name }</b>에 { $offer }은(는) 너무 낮아요. 조금만 더 올려 주실 수 있을까요?
bargain-passed-on = <b>{ $name }</b>에 { $offer }을(를) 제안하신다고 { $vendor }에 전해 드렸어요. 답변은 여기로 와요. 그때까지 가격은 그대로 { $price }입니다.
answer-vendor = <b>{ $vendor }</b>, { $regency }
    영업 시간: { $hours }
    <i>{ $about }</i>

## 구매

choose-size = <b>{ $name }</b>, 어떤 사이즈로 하시겠어요?
choose-colour = <b>{ $name }</b>, 어떤 색상으로 하시겠어요?
cart-added = 담았어요: { $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }
cart-removed = 뺐어요: { $name }
cart-title = 🛒 <b>장바구니</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
cart-total = 합계: <b>{ $total }</b>
cart-empty = 장바구니가 비어 있어요.
out-of-stock = { $left ->
        [0] 죄송해요, 방금 품절되었어요.
       *[other] 죄송해요, { $left }개밖에 남지 않았어요.
    }
quantity-unclear = 몇 개 드릴까요? 숫자로 적어 주세요.
quantity-too-large = 최대 { $most }개까지 주문하실 수 있어요. 더 필요하시면 판매자에게 문의해 주세요.
cart-full = 장바구니에는 { $most }가지까지 담을 수 있고 지금 가득 찼어요. 먼저 주문해 주세요.
shipping-out-of-range = 배송비나 배송 일수가 맞지 않는 것 같아요.
checkout-name = 받으실 분 성함을 적어 주세요.
checkout-name-unclear = 받으실 분 성함을 적어 주시겠어요?
checkout-phone = 택배 기사님이 연락할 수 있는 전화번호를 알려 주세요.
checkout-phone-unclear = 전화번호가 아닌 것 같아요. 숫자로 적어 주세요. 예: +62 800 0000 1234
checkout-address = 어디로 보내 드릴까요? 도로명과 번지, 마을, 구, 도시, 우편번호를 적어 주시고, 인도네시아가 아니면 나라도 적어 주세요.
checkout-address-unclear = 전체 주소를 적어 주시거나 위치를 공유해 주세요.
checkout-note = 판매자에게 전할 말씀이 있으세요?
checkout-note-unclear = 메모는 글로 적어 주시거나 건너뛰어 주세요.
checkout-stopped = 알겠습니다. 아직 주문하지 않았고, 장바구니는 그대로 있어요.
summary-title = <b>주문 내용</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
summary-total = 상품: <b>{ $total }</b> (배송비 별도, 판매자가 알려 드려요)
summary-delivery = 받는 분: { $name }, { $phone }
    { $address }
summary-note = 메모: { $note }
summary-question = 이대로 맞으신가요?
order-placed = { $hours ->
       *[other] ✅ <b>{ $number }</b> 주문이 접수되었습니다. 판매자가 { $hours }시간 안에 답해 드려요. 그 전에는 결제하지 않으셔도 됩니다.
    }
order-part = <b>{ $number }</b> · { $vendor }

## 주문

orders-none = 아직 주문이 없어요.
order-unknown = 고객님의 주문 내역에 그 주문이 없어요.
order-state = { $state ->
        [placed] 상태: 판매자 확인 중
        [accepted] 상태: 판매자 수락, 구매자 동의 대기
        [rejected] 상태: 판매자가 거절함
        [expired] 상태: 기한 내 답변 없음
        [confirmed] 상태: 확정, 결제 대기
        [paid] 상태: 결제 완료
        [cash_on_delivery] 상태: 수령 시 현금 결제
        [shipped] 상태: 배송 중
        [delivered] 상태: 배송 완료
        [completed] 상태: 거래 완료
        [cancelled] 상태: 취소됨
       *[other] 상태: { $state }
    }
goods-total = 상품: <b>{ $total }</b>
total-with-shipping = { $days ->
        [0] 상품 { $goods } + 배송비 { $shipping } = <b>{ $total }</b>
       *[other] 상품 { $goods } + 배송비 { $shipping } = <b>{ $total }</b>, 약 { $days }일
    }
how-to-pay = 감사합니다! { $total }, 어떻게 결제하시겠어요?
pay-cash = 주문 { $number }: 물건을 받으실 때 현금으로 { $total } 내시면 됩니다.
pay-transfer = 주문 { $number }: { $total }. { $vendor }에서 결제 정보를 보내 드려요. 다른 사람에게는 절대 송금하지 마세요.
order-received = 잘 받으셨다니 다행이에요! { $number } 주문이 완료되었습니다. 🙏
order-cancelled = { $number } 주문이 취소되었습니다.
cancel-nothing = 취소할 수 있는 주문이 없어요.
cancel-which = 어떤 주문을 취소해 드릴까요?
payment-bank-transfer = 계좌 이체
payment-qris = QRIS
payment-cod = 수령 시 현금 결제
payment-paypal = PayPal
payment-western-union = 웨스턴 유니온

## 사람과 이야기하기

question-write = { $vendor }에 { $name } 관련해 궁금하신 점을 적어 주세요. 제가 전해 드릴게요.
question-write-manager = 어떤 일인지 적어 주세요. 관리자가 여기서 답해 드려요.
question-empty = 글로 적어 주세요.
question-sent = { $vendor }에 전해 드렸어요. 답변은 여기로 와요.
question-sent-manager = 전해 드렸어요. 관리자가 여기서 답해 드려요.
person-which-product = 먼저 상품을 골라 주세요. 그 판매자를 연결해 드릴게요.
answer-write = 메시지를 적어 주세요. 제가 전해 드릴게요.
answer-sent = 전해 드렸어요.
thread-unknown = 그 대화는 종료되었어요.
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] { " " }({ $product } 관련)
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 번역: { $text }
not-translated = (지금은 번역할 수 없어요)

## 상대방 소식

notice-order-placed = 🔔 <b>새 주문 { $number }</b> · { $buyer }님
notice-no-staff = ⚠️ { $vendor }에 아직 담당자가 없어요. 초대해 주세요: <b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ <b>{ $vendor }</b>에서 { $number } 주문을 수락했습니다.
notice-order-rejected = 죄송합니다. <b>{ $vendor }</b>에서 { $number } 주문을 받을 수 없다고 해요. 이유:
notice-order-expired = { $vendor }에 하신 { $number } 주문은 기한 내 답변이 없어 종료되었습니다. 내실 금액은 없어요.
notice-order-confirmed = 구매자가 { $number } 주문의 총액에 동의했습니다. 결제 정보를 구매자에게 보내고, 입금되면 알려 주세요.
notice-order-paid = { $vendor }에서 { $number } 주문의 결제를 확인했습니다.
notice-order-cash = { $number } 주문의 구매자가 상품 수령 시 현금 결제를 선택했습니다. 발송하셔도 됩니다.
notice-order-shipped = 📦 { $number } 주문이 발송되었습니다. 택배: { $courier }, 송장 번호: { $tracking }
notice-order-delivered = 구매자가 { $number } 주문의 상품을 받았습니다.
notice-order-completed = { $number } 주문이 완료되었습니다. 🙏
notice-order-cancelled = 구매자가 { $number } 주문을 취소했습니다. 재고는 원래대로 돌려놓았어요.
notice-joined = { $name }님이 { $vendor }에 합류했습니다.

## 판매자 창구

vendor-joined = 환영합니다! 이제 <b>{ $vendor }</b> 담당자이십니다. 새 주문은 여기로 와요.
invite-invalid = 이 초대는 더 이상 유효하지 않아요. 관리자에게 새 초대를 요청해 주세요.
desk-not-staff = 아직 소속된 판매자가 없어요. 관리자가 초대를 보내 드릴 수 있어요.
desk-empty = { $vendor }: 기다리는 주문이 없어요.
desk-order = <b>{ $number }</b> · { $buyer }님
desk-delivery = 배송지: { $address }
    전화: { $phone }
desk-already = { $number } 주문의 상태가 바뀌었어요: { $state ->
        [placed] 판매자 확인 중
        [accepted] 판매자 수락
        [rejected] 판매자가 거절함
        [expired] 기한 지남
        [confirmed] 구매자 확정
        [paid] 결제 완료
        [cash_on_delivery] 수령 시 현금 결제
        [shipped] 배송 중
        [delivered] 배송 완료
        [completed] 거래 완료
        [cancelled] 취소됨
       *[other] { $state }
    }
desk-terms = 주문 { $number }: 배송비는 얼마이고 며칠 걸리나요? 고르시거나 “25000 3”처럼 적어 주세요.
desk-terms-unclear = { $number } 주문의 배송비(루피아)와 일수를 “25000 3”처럼 적어 주세요.
desk-accepted = 수락했습니다. { $number } 주문의 구매자에게 총액 { $total }, 이대로 괜찮은지 확인하고 있어요.
desk-reason = { $number } 주문을 받을 수 없는 이유가 무엇인가요? 구매자가 읽게 됩니다.
desk-rejected = 거절했습니다. { $number } 주문의 구매자에게 알렸고 재고는 원래대로 돌려놓았어요.
desk-paid = 기록했습니다: { $number } 입금 완료. 발송하시면 알려 주세요.
desk-tracking = { $number } 주문의 택배사와 송장 번호를 적어 주세요. 예: “JNE 0123456789”
desk-shipped = 기록했습니다: { $number } 발송 완료. 구매자에게 알렸어요.

## 관리자 창구

queue-empty = 검토할 내용이 없어요. 🎉
queue-card = 무슨 뜻일까요? ({ $language })
    <blockquote>{ $text }</blockquote>
queue-all-intents = 뜻을 골라 주세요:
queue-labelled = 이렇게 기억했어요: { $intent }
sales = { $count ->
       *[other] <b>주문 { $count }건</b>
    }
    거래액: { $transactions }
    제작 대기 주문: { $preorders }

## 버튼

button-number = { $number }
button-add = 🛒 장바구니 담기
button-cart = 🛒 장바구니
button-ask-vendor = 💬 판매자 문의
button-ask-about-order = 💬 판매자 연락
button-similar = 비슷한 상품
button-goes-with = 어울리는 상품
button-popular = ⭐ 인기
button-orders = 📦 내 주문
button-languages = 🌐 언어
button-language = { $name }
button-help = ❓ 도움말
button-person = 🙋 담당자 연결
button-vendor-goods = 이 판매자의 전체 상품
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = 장바구니 비우기
button-checkout = ✅ 주문하기
button-own-name = { $name }
button-skip-note = 메모 없음
button-confirm = ✅ 네, 주문할게요
button-change-delivery = ✏️ 수정
button-not-yet = 나중에
button-share-phone = 📱 내 번호 공유
button-agree = ✅ 동의
button-received = ✅ 받았어요
button-cancel-order = ✖️ { $number } 취소
button-answer = ↩️ 답장
button-desk = 🧾 처리할 주문
button-accept = ✅ 수락
button-reject = ✖️ 거절
button-terms = { $days ->
       *[other] { $fee } · { $days }일
    }
button-paid = 💰 입금 확인
button-ship = 📦 발송 완료
button-reason-sold-out = 품절되었어요
button-reason-cannot-ship = 그 지역은 배송이 안 돼요
button-reason-too-busy = 지금 주문이 많이 밀렸어요
button-all-intents = 기타 …
button-skip = 건너뛰기
button-mean-greet = 인사
button-mean-goodbye = 작별 인사
button-mean-thank = 감사 인사
button-mean-help = 구매 방법
button-mean-search-product = 상품 찾기
button-mean-ask-recommendation = 추천
button-mean-ask-price = 가격
button-mean-ask-stock = 재고
button-mean-ask-product-detail = 상품 상세
button-mean-ask-shipping = 배송
button-mean-ask-payment = 결제 방법
button-mean-ask-return = 교환·환불
button-mean-ask-custom-order = 주문 제작
button-mean-bargain = 가격 흥정
button-mean-ask-vendor = 판매자 정보
button-mean-add-to-cart = 장바구니 담기
button-mean-remove-from-cart = 장바구니에서 빼기
button-mean-view-cart = 장바구니 보기
button-mean-checkout = 주문하기
button-mean-order-status = 주문 상태
button-mean-cancel-order = 주문 취소
button-mean-talk-to-human = 담당자 연결
button-mean-complain = 문제가 있어요
button-mean-change-language = 언어 변경
button-mean-affirm = 네
button-mean-deny = 아니요
button-mean-out-of-scope = 가게와 무관한 말

## 텔레그램 명령 메뉴

command-start = 시작
command-popular = 요즘 인기 상품
command-cart = 내 장바구니
command-orders = 내 주문
command-language = 언어
command-person = 담당자 연결
command-help = 구매 방법
