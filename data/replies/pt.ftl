# Português (do Brasil): você, com simpatia e educação, como quem atende bem no balcão.

## Saudações e conversa

greet = Olá, { $name }! 👋 Eu sou o <b>Lapak</b> e ajudo você a comprar dos pequenos negócios de Java Central: moda, comidas, artesanato e móveis.
    O que você procura? Pode escrever em qualquer idioma.
greet-again = Que bom ver você de novo, { $name }! 👋 O que procura hoje?
cart-waiting = 🛒 O seu carrinho continua como estava.
ping = Sim, estou aqui! 🙏 Em que posso ajudar?
goodbye = Tchau, até a próxima!
welcome = De nada! 🙏
help = <b>Como comprar aqui</b>
    1. Escreva o que procura, por exemplo “camisa de batik por menos de 200 mil”.
    2. Abra um produto e coloque no carrinho.
    3. Feche o pedido: eu pergunto nome, telefone e endereço.
    4. O vendedor aceita e informa o frete. Você só paga depois de concordar.
    Quer perguntar algo ao vendedor? Eu levo o recado.
yes-to-what = Claro, com prazer! Por onde começamos?
all-right = Tudo bem. É só me chamar quando precisar.
complain = Sinto muito por isso. Quer falar com uma pessoa ou ver os seus pedidos?
out-of-scope = Isso eu não sei responder; só conheço esta loja. Mas dela eu entendo bem: quer que eu mostre alguma coisa?
not-understood = Acho que não entendi direito. Seria alguma destas opções?
not-understood-again = Desculpe, ainda não entendi. Escolha abaixo, diga de outro jeito ou fale com uma pessoa.
hand-over-vendor = Desculpe, ainda não entendi. Quer que eu passe para { $vendor } o que você escreveu?
hand-over-manager = Desculpe, ainda não entendi. Quer que eu passe para uma pessoa o que você escreveu?
only-text = Por enquanto só consigo ler texto. Você pode escrever, por favor?
choose-language = Em que idioma quer que eu fale? De qualquer forma, você pode escrever em qualquer um.
language-chosen = Pronto! Idioma escolhido: { $language }.
managers-only = Isso é só para os administradores.
error-apology = Desculpe, algo deu errado do nosso lado. Nada se perdeu; tente de novo daqui a pouco, por favor.

## Encontrar produtos

search-found = { $count ->
        [one] Encontrei esta opção para você:
       *[other] Encontrei estas opções para você:
    }
search-nearest = Acho que exatamente isso não temos. O mais parecido que posso oferecer:
search-nothing = Não encontrei nada assim. Tente outras palavras ou veja o que está em alta.
recommend-popular = Em alta agora:
recommend-for-wish = Que tal uma destas opções?
recommend-similar = Parecidos com <b>{ $name }</b>:
recommend-none = No momento não há nada parecido com { $name }.
recommend-goes-with = Combina com <b>{ $name }</b>:
recommend-for-you = Talvez você goste:
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = Parecido com { $name }
reason-goes-with = Combina com { $name }
reason-viewed = Porque você viu { $name }
reason-bought = Porque você comprou { $name }
reason-wish = Combina com o que você procura
reason-popular = Muito comprado agora
reason-discover = Vale a pena descobrir
reason-budget = Dentro do seu orçamento
reason-vendor = Do mesmo ateliê
reason-occasion = Para a ocasião: { $occasion }
reason-place = De { $place }
reason-gift = { $receiver ->
        [mother] Um belo presente para sua mãe
        [father] Um belo presente para seu pai
        [parents] Um belo presente para seus pais
        [parents-in-law] Um belo presente para seus sogros
        [wife] Um belo presente para sua esposa
        [husband] Um belo presente para seu marido
        [girlfriend] Um belo presente para sua namorada
        [boyfriend] Um belo presente para seu namorado
        [partner] Um belo presente para seu amor
        [woman] Um belo presente para uma mulher
        [man] Um belo presente para um homem
        [friend] Um belo presente para um amigo ou amiga
        [friend-abroad] Um belo presente para amigos no exterior
        [child] Um belo presente para uma criança
        [baby] Um belo presente para um bebê
        [sister] Um belo presente para sua irmã
        [brother] Um belo presente para seu irmão
        [grandmother] Um belo presente para sua avó
        [grandfather] Um belo presente para seu avô
        [boss] Um belo presente para seu chefe ou sua chefe
        [colleague] Um belo presente para um colega
        [teacher] Um belo presente para um professor ou professora
        [guest] Um belo presente para seus convidados
       *[other] Um belo presente
    }
which-product = De qual produto você está falando? Escreva o nome ou escolha um.
which-of-these = Qual destes?
product-gone = Esse produto não está mais à venda.
vendor-goods = De <b>{ $vendor }</b>:
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = { $count } em estoque
sold-out = esgotado
made-to-order = { $days ->
        [0] feito sob encomenda
        [one] feito sob encomenda em { $days } dia
       *[other] feito sob encomenda em { $days } dias
    }

## A ficha do produto e seus dados

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
card-vendor = 🏠 { $vendor }, { $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = Tamanhos: { $sizes }
card-colours = Cores: { $colours }
card-description = <i>{ $text }</i>
fact-materials = Material: { $materials }
fact-ingredients = Ingredientes: { $ingredients }
fact-weight = Peso com embalagem: { $grams } g
fact-shelf-life = { $days ->
        [one] Validade: { $days } dia
       *[other] Validade: { $days } dias
    }
fact-halal = Halal: sim
fact-not-halal = Halal: não
halal-unknown = Halal: o vendedor não informou
minimum-order = { $count ->
        [one] O pedido mínimo é de { $count } unidade.
       *[other] O pedido mínimo é de { $count } unidades.
    }
answer-price = <b>{ $name }</b> custa <b>{ $price }</b>.
answer-stock = <b>{ $name }</b>: { $availability }.
answer-shipping = <b>{ $name }</b> sai de { $regency } por { $couriers }.
shipping-cost-later = O vendedor informa o frete exato e o prazo para o seu endereço antes de você pagar qualquer coisa.
answer-payment = { $vendor } aceita: { $methods }.
payment-when = Você paga depois que o vendedor aceitar e você concordar com o total.
answer-return = Se algo vier errado ou quebrado, avise { $vendor } assim que o pacote chegar, com uma foto ou um vídeo da abertura. A troca ou o reembolso se combina direto com o vendedor.
answer-custom-yes = { $days ->
        [0] { $vendor } faz sob encomenda. Diga o modelo, o tamanho e a quantidade.
        [one] { $vendor } faz sob encomenda em cerca de { $days } dia. Diga o modelo, o tamanho e a quantidade.
       *[other] { $vendor } faz sob encomenda em cerca de { $days } dias. Diga o modelo, o tamanho e a quantidade.
    }
answer-custom-ask = Este é vendido como está, mas talvez { $vendor } possa fazer algo para você. Vale perguntar.
answer-bargain = O preço é { $price }. Se dá para fazer por menos, só { $vendor } pode dizer; quer que eu pergunte?
bargain-fixed = { $vendor } trabalha com preço fixo: <b>{ $name }</b> custa { $price } para todos.
bargain-name-price = <b>{ $name }</b> custa { $price }. { $vendor } aceita ouvir uma proposta justa: quanto você pagaria?
bargain-too-low = Obrigado, mas { $offer } é pouco por <b>{ $name }</b>, que custa { $price }. Dá para subir um pouco?
bargain-passed-on = Passei para { $vendor } a sua proposta de { $offer } por <b>{ $name }</b>; a resposta chega aqui. Até lá, o preço continua { $price }.
answer-vendor = <b>{ $vendor }</b>, { $regency }
    Horário: { $hours }
    <i>{ $about }</i>

## Comprar

choose-size = Qual tamanho de <b>{ $name }</b>?
choose-colour = Qual cor de <b>{ $name }</b>?
cart-added = Adicionado: { $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }
cart-removed = Retirado do carrinho: { $name }
cart-title = 🛒 <b>Seu carrinho</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
cart-total = Total: <b>{ $total }</b>
cart-empty = Seu carrinho está vazio.
out-of-stock = { $left ->
        [0] Desculpe, acabou de esgotar.
        [one] Desculpe, só resta { $left }.
       *[other] Desculpe, só restam { $left }.
    }
quantity-unclear = Quantas unidades você quer? Escreva um número.
quantity-too-large = Posso aceitar no máximo { $most } unidades. Para mais, pergunte ao vendedor.
cart-full = Seu carrinho já tem { $most } produtos diferentes, que é o limite. Feche este pedido primeiro, por favor.
shipping-out-of-range = Esse frete ou esse número de dias não parece certo.
checkout-name = O pedido é para quem? Escreva o nome de quem vai receber.
checkout-name-unclear = Escreva o nome de quem vai receber, por favor.
checkout-phone = Para qual telefone o entregador pode ligar?
checkout-phone-unclear = Isso não parece um número de telefone. Escreva todos os números, por exemplo +62 800 0000 1234.
checkout-address = Para onde enviamos? Escreva rua, bairro ou vila, distrito, cidade, CEP (código postal) e o país, se não for a Indonésia.
checkout-address-unclear = Escreva o endereço completo, por favor, ou compartilhe a localização.
checkout-note = Algo que o vendedor deva saber?
checkout-note-unclear = Escreva a observação em texto, por favor, ou pule esta etapa.
checkout-stopped = Tudo bem, nada foi pedido. Seu carrinho continua como está.
summary-title = <b>Seu pedido</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
summary-total = Produtos: <b>{ $total }</b> (mais o frete, que o vendedor vai informar)
summary-delivery = Para: { $name }, { $phone }
    { $address }
summary-note = Observação: { $note }
summary-question = Está tudo certo?
order-placed = { $hours ->
        [one] ✅ O pedido <b>{ $number }</b> foi feito. Os vendedores respondem em até { $hours } hora; antes disso você não paga nada.
       *[other] ✅ O pedido <b>{ $number }</b> foi feito. Os vendedores respondem em até { $hours } horas; antes disso você não paga nada.
    }
order-part = <b>{ $number }</b> · { $vendor }

## Pedidos

orders-none = Você ainda não tem pedidos.
order-unknown = Não encontro esse pedido entre os seus.
order-state = { $state ->
        [placed] Situação: aguardando resposta do vendedor
        [accepted] Situação: aceito, aguardando a aprovação do comprador
        [rejected] Situação: recusado pelo vendedor
        [expired] Situação: sem resposta no prazo
        [confirmed] Situação: confirmado, aguardando o pagamento
        [paid] Situação: pago
        [cash_on_delivery] Situação: pagamento na entrega
        [shipped] Situação: a caminho
        [delivered] Situação: entregue
        [completed] Situação: concluído
        [cancelled] Situação: cancelado
       *[other] Situação: { $state }
    }
goods-total = Produtos: <b>{ $total }</b>
total-with-shipping = { $days ->
        [0] Produtos { $goods } + frete { $shipping } = <b>{ $total }</b>
        [one] Produtos { $goods } + frete { $shipping } = <b>{ $total }</b>, cerca de { $days } dia
       *[other] Produtos { $goods } + frete { $shipping } = <b>{ $total }</b>, cerca de { $days } dias
    }
how-to-pay = Obrigado! Como você quer pagar { $total }?
pay-cash = Pedido { $number }: você paga { $total } em dinheiro na entrega.
pay-transfer = Pedido { $number }: { $total }. { $vendor } vai enviar agora os dados para pagamento; não pague a mais ninguém.
order-received = Que bom que chegou! O pedido { $number } está concluído. 🙏
order-cancelled = O pedido { $number } foi cancelado.
cancel-nothing = Você não tem nenhum pedido que ainda possa ser cancelado.
cancel-which = Qual pedido você quer cancelar?
payment-bank-transfer = transferência bancária
payment-qris = QRIS
payment-cod = pagamento na entrega
payment-paypal = PayPal
payment-western-union = Western Union

## Falar com uma pessoa

question-write = Escreva sua pergunta para { $vendor } sobre { $name }; eu encaminho.
question-write-manager = Escreva do que se trata; um administrador responde aqui.
question-empty = Escreva em texto, por favor.
question-sent = Enviado para { $vendor }. A resposta chega aqui.
question-sent-manager = Enviado. Um administrador vai responder aqui.
person-which-product = Escolha primeiro um produto e eu chamo o vendedor.
answer-write = Escreva sua mensagem; eu encaminho.
answer-sent = Mensagem encaminhada.
thread-unknown = Essa conversa não está mais aberta.
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] { " " }(sobre { $product })
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 Tradução: { $text }
not-translated = (sem tradução no momento)

## O que os outros fizeram

notice-order-placed = 🔔 <b>Novo pedido { $number }</b> de { $buyer }
notice-no-staff = ⚠️ Ninguém responde por { $vendor } ainda. Envie um convite: <b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ <b>{ $vendor }</b> aceitou o seu pedido { $number }.
notice-order-rejected = <b>{ $vendor }</b> não pode atender o seu pedido { $number }. O motivo:
notice-order-expired = O pedido { $number } com { $vendor } não foi respondido a tempo e, por isso, foi encerrado. Você não deve nada.
notice-order-confirmed = O comprador concordou com o total do pedido { $number }. Envie a ele os dados para pagamento e me avise quando o dinheiro chegar.
notice-order-paid = { $vendor } recebeu o seu pagamento do pedido { $number }.
notice-order-cash = O comprador vai pagar o pedido { $number } em dinheiro na entrega. Já pode enviar.
notice-order-shipped = 📦 Seu pedido { $number } está a caminho com { $courier }. Código de rastreio: { $tracking }
notice-order-delivered = O comprador recebeu o pedido { $number }.
notice-order-completed = O pedido { $number } está concluído. 🙏
notice-order-cancelled = O comprador cancelou o pedido { $number }. Os produtos voltaram ao estoque.
notice-joined = { $name } agora faz parte de { $vendor }.

## O balcão do vendedor

vendor-joined = Boas-vindas! Agora você responde por <b>{ $vendor }</b>. Os novos pedidos chegam aqui.
invite-invalid = Este convite não vale mais. Peça um novo aos administradores.
desk-not-staff = Você ainda não está com nenhum vendedor. Um administrador pode enviar um convite.
desk-empty = { $vendor }: nenhum pedido esperando por você.
desk-order = <b>{ $number }</b> · { $buyer }
desk-delivery = Para: { $address }
    Telefone: { $phone }
desk-already = O pedido { $number } já mudou. { $state ->
        [placed] Está aguardando resposta do vendedor.
        [accepted] Foi aceito.
        [rejected] Foi recusado.
        [expired] O prazo acabou.
        [confirmed] Foi confirmado.
        [paid] Foi pago.
        [cash_on_delivery] O pagamento é na entrega.
        [shipped] Está a caminho.
        [delivered] Foi entregue.
        [completed] Está concluído.
        [cancelled] Foi cancelado.
       *[other] Situação: { $state }
    }
desk-terms = Pedido { $number }: quanto custa o frete e quantos dias leva? Escolha ou escreva, por exemplo, “25000 3”.
desk-terms-unclear = Escreva o frete em rupias e os dias para o pedido { $number }, por exemplo “25000 3”.
desk-accepted = Aceito. Pedimos ao comprador de { $number } que concorde com { $total }.
desk-reason = Por que o pedido { $number } não pode ser atendido? O comprador vai ler.
desk-rejected = Recusado. O comprador de { $number } foi avisado e os produtos voltaram ao estoque.
desk-paid = Anotado: { $number } está pago. Avise quando enviar.
desk-tracking = Qual transportadora e código de rastreio de { $number }? Por exemplo “JNE 0123456789”.
desk-shipped = Anotado: { $number } está a caminho. O comprador foi avisado.

## O balcão dos administradores

queue-empty = Nada para revisar. 🎉
queue-card = O que isto quer dizer? ({ $language })
    <blockquote>{ $text }</blockquote>
queue-all-intents = Escolha o significado:
queue-labelled = Aprendido como { $intent }.
sales = { $count ->
        [one] <b>{ $count } pedido</b>
       *[other] <b>{ $count } pedidos</b>
    }
    Transações: { $transactions }
    Pedidos ainda por fazer: { $preorders }

## Botões

button-number = { $number }
button-add = 🛒 Adicionar ao carrinho
button-cart = 🛒 Carrinho
button-ask-vendor = 💬 Perguntar ao vendedor
button-ask-about-order = 💬 Falar com o vendedor
button-similar = Parecidos
button-goes-with = O que combina
button-popular = ⭐ Em alta
button-orders = 📦 Meus pedidos
button-languages = 🌐 Idioma
button-language = { $name }
button-help = ❓ Ajuda
button-person = 🙋 Falar com uma pessoa
button-vendor-goods = Tudo deste vendedor
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = Esvaziar o carrinho
button-checkout = ✅ Fechar pedido
button-own-name = { $name }
button-skip-note = Sem observação
button-confirm = ✅ Sim, pedir
button-change-delivery = ✏️ Alterar
button-not-yet = Ainda não
button-share-phone = 📱 Enviar meu número
button-agree = ✅ Concordo
button-received = ✅ Recebi
button-cancel-order = ✖️ Cancelar { $number }
button-answer = ↩️ Responder
button-desk = 🧾 Pedidos a atender
button-accept = ✅ Aceitar
button-reject = ✖️ Recusar
button-terms = { $days ->
        [one] { $fee } · { $days } dia
       *[other] { $fee } · { $days } dias
    }
button-paid = 💰 Dinheiro recebido
button-ship = 📦 Enviado
button-reason-sold-out = Esgotado
button-reason-cannot-ship = Não envio para lá
button-reason-too-busy = Pedidos demais agora
button-all-intents = Outro…
button-skip = Pular
button-mean-greet = Dar um oi
button-mean-goodbye = Dar tchau
button-mean-thank = Agradecer
button-mean-help = Como funciona
button-mean-search-product = Procurar um produto
button-mean-ask-recommendation = Uma sugestão
button-mean-ask-price = O preço
button-mean-ask-stock = Se tem em estoque
button-mean-ask-product-detail = Detalhes do produto
button-mean-ask-shipping = O frete e a entrega
button-mean-ask-payment = Como pagar
button-mean-ask-return = Troca e reembolso
button-mean-ask-custom-order = Feito sob encomenda
button-mean-bargain = Um preço melhor
button-mean-ask-vendor = Sobre o vendedor
button-mean-add-to-cart = Adicionar ao carrinho
button-mean-remove-from-cart = Tirar do carrinho
button-mean-view-cart = Ver o carrinho
button-mean-checkout = Fechar o pedido
button-mean-order-status = Onde está meu pedido
button-mean-cancel-order = Cancelar um pedido
button-mean-talk-to-human = Falar com uma pessoa
button-mean-complain = Algo deu errado
button-mean-change-language = Outro idioma
button-mean-affirm = Sim
button-mean-deny = Não
button-mean-out-of-scope = Não é da loja

## Menu de comandos do Telegram

command-start = Começar
command-popular = Em alta agora
command-cart = Meu carrinho
command-orders = Meus pedidos
command-language = Idioma
command-person = Falar com uma pessoa
command-help = Como comprar
