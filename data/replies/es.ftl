# Español: cercano y amable, de tú, con palabras que se entienden en América Latina y en España.

## Saludos y conversación

greet = ¡Hola, { $name }! 👋 Soy <b>Lapak</b>, te ayudo a comprar en los pequeños negocios de Java Central: moda, comida, artesanía y muebles.
    Cuéntame qué buscas, en el idioma que quieras.
greet-again = ¡Qué gusto verte de nuevo, { $name }! 👋 ¿Qué buscas hoy?
cart-waiting = 🛒 Tu carrito sigue como lo dejaste.
ping = ¡Sí, aquí estoy! 🙏 ¿En qué te ayudo?
goodbye = ¡Hasta pronto! Aquí te espero.
welcome = ¡De nada! 🙏
help = <b>Cómo comprar aquí</b>
    1. Escribe lo que buscas, por ejemplo “camisa de batik por menos de 200 mil”.
    2. Abre un producto y agrégalo al carrito.
    3. Haz el pedido: te pediré nombre, teléfono y dirección.
    4. El vendedor lo acepta y te dice cuánto cuesta el envío. Solo pagas si estás de acuerdo.
    También puedes preguntarle lo que quieras al vendedor; yo le paso tus mensajes.
yes-to-what = ¡Con gusto! ¿Por dónde empezamos?
all-right = De acuerdo. Avísame cuando necesites algo.
complain = Lo siento mucho. ¿Te comunico con una persona o prefieres ver tus pedidos?
out-of-scope = Eso se me escapa: yo solo conozco esta tienda. Pero la conozco muy bien, ¿te muestro algo?
not-understood = Creo que no te entendí bien. ¿Es alguna de estas cosas?
not-understood-again = Perdona, sigo sin entenderte. Elige abajo, dímelo de otra forma o habla con una persona.
hand-over-vendor = Perdona, sigo sin entenderte. ¿Le paso a { $vendor } lo que has escrito?
hand-over-manager = Perdona, sigo sin entenderte. ¿Le paso a una persona lo que has escrito?
only-text = Por ahora solo puedo leer texto. ¿Me lo escribes, por favor?
choose-language = ¿En qué idioma te hablo? De todos modos, puedes escribirme en el que quieras.
language-chosen = Listo, seguimos en este idioma: { $language }.
managers-only = Eso es solo para los administradores.
error-apology = Perdona, algo falló de nuestro lado. No se perdió nada; inténtalo de nuevo en un momento.

## Buscar productos

search-found = { $count ->
        [one] Esto es lo que encontré para ti:
       *[other] Mira lo que encontré para ti:
    }
search-nearest = Creo que exactamente eso no lo tenemos. Lo más parecido que te puedo ofrecer:
search-nothing = No encontré nada así. Prueba con otras palabras o mira lo más popular.
recommend-popular = Lo más popular ahora:
recommend-for-wish = ¿Qué te parece alguno de estos?
recommend-similar = Parecidos a <b>{ $name }</b>:
recommend-none = Por ahora no hay nada parecido a { $name }.
recommend-goes-with = Combina bien con <b>{ $name }</b>:
recommend-for-you = Quizá te guste:
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = Parecido a { $name }
reason-goes-with = Combina bien con { $name }
reason-viewed = Porque viste { $name }
reason-bought = Porque compraste { $name }
reason-wish = Encaja con lo que buscas
reason-popular = Muy comprado ahora
reason-discover = Vale la pena descubrirlo
reason-budget = Dentro de tu presupuesto
reason-vendor = Del mismo taller
reason-occasion = Para la ocasión: { $occasion }
reason-place = De { $place }
reason-gift = { $receiver ->
        [mother] Un bonito regalo para tu madre
        [father] Un bonito regalo para tu padre
        [parents] Un bonito regalo para tus padres
        [parents-in-law] Un bonito regalo para tus suegros
        [wife] Un bonito regalo para tu esposa
        [husband] Un bonito regalo para tu esposo
        [girlfriend] Un bonito regalo para tu novia
        [boyfriend] Un bonito regalo para tu novio
        [partner] Un bonito regalo para tu pareja
        [woman] Un bonito regalo para una mujer
        [man] Un bonito regalo para un hombre
        [friend] Un bonito regalo para un amigo o una amiga
        [friend-abroad] Un bonito regalo para amigos en el extranjero
        [child] Un bonito regalo para un niño o una niña
        [baby] Un bonito regalo para un bebé
        [sister] Un bonito regalo para tu hermana
        [brother] Un bonito regalo para tu hermano
        [grandmother] Un bonito regalo para tu abuela
        [grandfather] Un bonito regalo para tu abuelo
        [boss] Un bonito regalo para tu jefe o jefa
        [colleague] Un bonito regalo para un colega
        [teacher] Un bonito regalo para un maestro o una maestra
        [guest] Un bonito regalo para tus invitados
       *[other] Un bonito regalo
    }
which-product = ¿De qué producto hablas? Escribe su nombre o elige uno.
which-of-these = ¿Cuál de estos?
product-gone = Ese producto ya no está a la venta.
vendor-goods = De <b>{ $vendor }</b>:
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = { $count ->
        [one] queda { $count }
       *[other] hay { $count }
    }
sold-out = agotado
made-to-order = { $days ->
        [0] por encargo
        [one] por encargo, en { $days } día
       *[other] por encargo, en { $days } días
    }

## La ficha del producto y sus datos

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
card-vendor = 🏠 { $vendor }, { $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = Tallas y medidas: { $sizes }
card-colours = Colores: { $colours }
card-description = <i>{ $text }</i>
fact-materials = Material: { $materials }
fact-ingredients = Ingredientes: { $ingredients }
fact-weight = Peso con empaque: { $grams } g
fact-shelf-life = { $days ->
        [one] Se conserva { $days } día
       *[other] Se conserva { $days } días
    }
fact-halal = Halal: sí
fact-not-halal = Halal: no
halal-unknown = Halal: el vendedor no lo indica
minimum-order = { $count ->
        [one] El pedido mínimo es de { $count } unidad.
       *[other] El pedido mínimo es de { $count } unidades.
    }
answer-price = <b>{ $name }</b> cuesta <b>{ $price }</b>.
answer-stock = <b>{ $name }</b>: { $availability }.
answer-shipping = <b>{ $name }</b> se envía desde { $regency } por { $couriers }.
shipping-cost-later = El vendedor te dirá el costo exacto y los días hasta tu dirección antes de que pagues nada.
answer-payment = { $vendor } acepta: { $methods }.
payment-when = Pagas cuando el vendedor haya aceptado y tú estés de acuerdo con el total.
answer-return = Si algo llega mal o roto, avísale a { $vendor } en cuanto recibas el paquete, con una foto o un video de cuando lo abres. El cambio o el reembolso se acuerda directamente con el vendedor.
answer-custom-yes = { $days ->
        [0] { $vendor } lo hace por encargo. Dile el diseño, la talla o medida y la cantidad.
        [one] { $vendor } lo hace por encargo en { $days } día, más o menos. Dile el diseño, la talla o medida y la cantidad.
       *[other] { $vendor } lo hace por encargo en unos { $days } días. Dile el diseño, la talla o medida y la cantidad.
    }
answer-custom-ask = Este se vende tal cual, pero quizá { $vendor } pueda hacerte algo a tu gusto. Pregúntale.
answer-bargain = El precio es { $price }. Si se puede rebajar, solo lo sabe { $vendor }; ¿le pregunto?
bargain-fixed = { $vendor } vende a precio fijo: <b>{ $name }</b> cuesta { $price } para todos.
bargain-name-price = <b>{ $name }</b> cuesta { $price }. { $vendor } escucha ofertas razonables: ¿cuánto pagarías?
bargain-too-low = Gracias, pero { $offer } es muy poco por <b>{ $name }</b>, que cuesta { $price }. ¿Puedes subir un poco?
bargain-passed-on = He pasado a { $vendor } tu oferta de { $offer } por <b>{ $name }</b>; la respuesta te llegará aquí. Mientras tanto, el precio sigue siendo { $price }.
answer-vendor = <b>{ $vendor }</b>, { $regency }
    Horario: { $hours }
    <i>{ $about }</i>

## Comprar

choose-size = ¿Qué talla o medida de <b>{ $name }</b>?
choose-colour = ¿De qué color quieres <b>{ $name }</b>?
cart-added = Agregado: { $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }
cart-removed = Quitado del carrito: { $name }
cart-title = 🛒 <b>Tu carrito</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
cart-total = Total: <b>{ $total }</b>
cart-empty = Tu carrito está vacío.
out-of-stock = { $left ->
        [0] Lo siento, se acaba de agotar.
        [one] Lo siento, solo queda { $left }.
       *[other] Lo siento, solo quedan { $left }.
    }
quantity-unclear = ¿Qué cantidad quieres? Escribe un número.
quantity-too-large = Puedo tomar { $most } unidades como máximo. Si quieres más, pregúntale al vendedor.
cart-full = Tu carrito ya tiene { $most } productos distintos, el máximo. Haz primero este pedido, por favor.
shipping-out-of-range = Ese costo de envío o esa cantidad de días no puede ser correcta.
checkout-name = ¿A nombre de quién va el pedido? Escribe el nombre de quien lo recibe.
checkout-name-unclear = Escribe el nombre de quien lo recibe, por favor.
checkout-phone = ¿A qué teléfono puede llamar el mensajero?
checkout-phone-unclear = Eso no parece un número de teléfono. Escríbelo con todas sus cifras, por ejemplo +62 800 0000 1234.
checkout-address = ¿A dónde lo enviamos? Escribe calle, barrio o pueblo, distrito, ciudad, código postal y, si no es Indonesia, también el país.
checkout-address-unclear = Escribe la dirección completa, por favor, o comparte la ubicación.
checkout-note = ¿Algo que el vendedor deba saber?
checkout-note-unclear = Escribe la nota como texto, por favor, o sáltate este paso.
checkout-stopped = De acuerdo, no se pidió nada. Tu carrito queda como está.
summary-title = <b>Tu pedido</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
summary-total = Productos: <b>{ $total }</b> (falta el envío, que te dirá el vendedor)
summary-delivery = Para: { $name }, { $phone }
    { $address }
summary-note = Nota: { $note }
summary-question = ¿Está todo bien?
order-placed = { $hours ->
        [one] ✅ Tu pedido <b>{ $number }</b> quedó registrado. Los vendedores responden en { $hours } hora como máximo; antes de eso no pagas nada.
       *[other] ✅ Tu pedido <b>{ $number }</b> quedó registrado. Los vendedores responden en { $hours } horas como máximo; antes de eso no pagas nada.
    }
order-part = <b>{ $number }</b> · { $vendor }

## Pedidos

orders-none = Todavía no tienes pedidos.
order-unknown = No encuentro ese pedido entre los tuyos.
order-state = { $state ->
        [placed] Estado: esperando al vendedor
        [accepted] Estado: aceptado, esperando que el comprador esté de acuerdo
        [rejected] Estado: rechazado por el vendedor
        [expired] Estado: no se respondió a tiempo
        [confirmed] Estado: confirmado, esperando el pago
        [paid] Estado: pagado
        [cash_on_delivery] Estado: pago contra entrega
        [shipped] Estado: en camino
        [delivered] Estado: entregado
        [completed] Estado: completado
        [cancelled] Estado: cancelado
       *[other] Estado: { $state }
    }
goods-total = Productos: <b>{ $total }</b>
total-with-shipping = { $days ->
        [0] Productos { $goods } + envío { $shipping } = <b>{ $total }</b>
        [one] Productos { $goods } + envío { $shipping } = <b>{ $total }</b>, alrededor de { $days } día
       *[other] Productos { $goods } + envío { $shipping } = <b>{ $total }</b>, unos { $days } días
    }
how-to-pay = ¡Gracias! ¿Cómo quieres pagar { $total }?
pay-cash = Pedido { $number }: pagas { $total } en efectivo cuando llegue.
pay-transfer = Pedido { $number }: { $total }. { $vendor } te enviará ahora los datos para pagar; no le pagues a nadie más.
order-received = ¡Qué bueno que ya llegó! El pedido { $number } está completado. 🙏
order-cancelled = El pedido { $number } quedó cancelado.
cancel-nothing = No tienes ningún pedido que todavía se pueda cancelar.
cancel-which = ¿Qué pedido quieres cancelar?
payment-bank-transfer = transferencia bancaria
payment-qris = QRIS
payment-cod = pago contra entrega
payment-paypal = PayPal
payment-western-union = Western Union

## Hablar con una persona

question-write = Escribe tu pregunta para { $vendor } sobre { $name }; yo se la paso.
question-write-manager = Escribe de qué se trata; un administrador te responderá aquí.
question-empty = Escríbelo como texto, por favor.
question-sent = Enviado a { $vendor }. La respuesta te llegará aquí.
question-sent-manager = Enviado. Un administrador te responderá aquí.
person-which-product = Elige primero un producto y te comunico con su vendedor.
answer-write = Escribe tu mensaje; yo se lo paso.
answer-sent = Ya se lo pasé.
thread-unknown = Esa conversación ya está cerrada.
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] { " " }(sobre { $product })
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 Traducción: { $text }
not-translated = (sin traducción por ahora)

## Lo que hicieron los demás

notice-order-placed = 🔔 <b>Nuevo pedido { $number }</b> de { $buyer }
notice-no-staff = ⚠️ Nadie responde todavía por { $vendor }. Envía una invitación: <b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ <b>{ $vendor }</b> aceptó tu pedido { $number }.
notice-order-rejected = <b>{ $vendor }</b> no puede atender tu pedido { $number }. El motivo:
notice-order-expired = { $vendor } no respondió a tiempo al pedido { $number }, así que quedó cerrado. No debes nada.
notice-order-confirmed = El comprador está de acuerdo con el total del pedido { $number }. Envíale los datos para pagar y avísame cuando llegue el dinero.
notice-order-paid = { $vendor } recibió tu pago del pedido { $number }.
notice-order-cash = El comprador pagará el pedido { $number } en efectivo, contra entrega. Ya puedes enviarlo.
notice-order-shipped = 📦 Tu pedido { $number } va en camino con { $courier }. Número de seguimiento: { $tracking }
notice-order-delivered = El comprador recibió el pedido { $number }.
notice-order-completed = El pedido { $number } está completado. 🙏
notice-order-cancelled = El comprador canceló el pedido { $number }. Los productos volvieron al inventario.
notice-joined = { $name } se unió a { $vendor }.

## El escritorio del vendedor

vendor-joined = ¡Te damos la bienvenida! Ahora respondes por <b>{ $vendor }</b>. Los pedidos nuevos te llegarán aquí.
invite-invalid = Esta invitación ya no es válida. Pide una nueva a los administradores.
desk-not-staff = Todavía no formas parte del equipo de ningún vendedor. Un administrador puede enviarte una invitación.
desk-empty = { $vendor }: no hay pedidos esperándote.
desk-order = <b>{ $number }</b> · { $buyer }
desk-delivery = Para: { $address }
    Teléfono: { $phone }
desk-already = El pedido { $number } ya cambió. { $state ->
        [placed] Está esperando al vendedor.
        [accepted] Está aceptado.
        [rejected] Está rechazado.
        [expired] Venció su plazo.
        [confirmed] Está confirmado.
        [paid] Está pagado.
        [cash_on_delivery] Se paga contra entrega.
        [shipped] Va en camino.
        [delivered] Está entregado.
        [completed] Está completado.
        [cancelled] Está cancelado.
       *[other] Está así: { $state }
    }
desk-terms = Pedido { $number }: ¿cuánto cuesta el envío y cuántos días tarda? Elige o escribe, por ejemplo, “25000 3”.
desk-terms-unclear = Escribe el costo del envío en rupias y los días de entrega del pedido { $number }, por ejemplo “25000 3”.
desk-accepted = Aceptado. Le preguntamos al comprador de { $number } si está de acuerdo con { $total }.
desk-reason = ¿Por qué no se puede atender el pedido { $number }? El comprador lo leerá.
desk-rejected = Rechazado. El comprador de { $number } ya lo sabe y los productos volvieron al inventario.
desk-paid = Anotado: { $number } está pagado. Avísame cuando lo envíes.
desk-tracking = ¿Qué mensajería y número de seguimiento tiene { $number }? Por ejemplo “JNE 0123456789”.
desk-shipped = Anotado: { $number } va en camino. El comprador ya lo sabe.

## El escritorio de los administradores

queue-empty = Nada por revisar. 🎉
queue-card = ¿Qué quiere decir esto? ({ $language })
    <blockquote>{ $text }</blockquote>
queue-all-intents = Elige el significado:
queue-labelled = Aprendido como { $intent }.
sales = { $count ->
        [one] <b>{ $count } pedido</b>
       *[other] <b>{ $count } pedidos</b>
    }
    Transacciones: { $transactions }
    Pedidos por elaborar: { $preorders }

## Botones

button-number = { $number }
button-add = 🛒 Agregar al carrito
button-cart = 🛒 Carrito
button-ask-vendor = 💬 Preguntar al vendedor
button-ask-about-order = 💬 Escribir al vendedor
button-similar = Más como este
button-goes-with = Qué combina con él
button-popular = ⭐ Lo más popular
button-orders = 📦 Mis pedidos
button-languages = 🌐 Idioma
button-language = { $name }
button-help = ❓ Ayuda
button-person = 🙋 Hablar con alguien
button-vendor-goods = Todo de este vendedor
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = Vaciar el carrito
button-checkout = ✅ Hacer el pedido
button-own-name = { $name }
button-skip-note = Sin nota
button-confirm = ✅ Sí, pedir
button-change-delivery = ✏️ Cambiar
button-not-yet = Todavía no
button-share-phone = 📱 Compartir mi número
button-agree = ✅ De acuerdo
button-received = ✅ Recibido
button-cancel-order = ✖️ Cancelar { $number }
button-answer = ↩️ Responder
button-desk = 🧾 Pedidos por atender
button-accept = ✅ Aceptar
button-reject = ✖️ Rechazar
button-terms = { $days ->
        [one] { $fee } · { $days } día
       *[other] { $fee } · { $days } días
    }
button-paid = 💰 Dinero recibido
button-ship = 📦 Enviado
button-reason-sold-out = Agotado
button-reason-cannot-ship = No puedo enviar allí
button-reason-too-busy = Demasiados pedidos ahora
button-all-intents = Otro…
button-skip = Saltar
button-mean-greet = Saludar
button-mean-goodbye = Despedirme
button-mean-thank = Dar las gracias
button-mean-help = Cómo funciona
button-mean-search-product = Buscar un producto
button-mean-ask-recommendation = Una recomendación
button-mean-ask-price = El precio
button-mean-ask-stock = Si hay disponible
button-mean-ask-product-detail = Detalles del producto
button-mean-ask-shipping = El envío
button-mean-ask-payment = Cómo pagar
button-mean-ask-return = Cambios y reembolsos
button-mean-ask-custom-order = Hecho por encargo
button-mean-bargain = Un mejor precio
button-mean-ask-vendor = Sobre el vendedor
button-mean-add-to-cart = Agregar al carrito
button-mean-remove-from-cart = Quitar del carrito
button-mean-view-cart = Ver el carrito
button-mean-checkout = Hacer el pedido
button-mean-order-status = Dónde está mi pedido
button-mean-cancel-order = Cancelar un pedido
button-mean-talk-to-human = Hablar con alguien
button-mean-complain = Algo salió mal
button-mean-change-language = Otro idioma
button-mean-affirm = Sí
button-mean-deny = No
button-mean-out-of-scope = No es de la tienda

## Menú de comandos de Telegram

command-start = Empezar
command-popular = Lo más popular ahora
command-cart = Mi carrito
command-orders = Mis pedidos
command-language = Idioma
command-person = Hablar con alguien
command-help = Cómo comprar
