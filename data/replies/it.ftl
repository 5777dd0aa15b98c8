# Italiano: dà del tu, con garbo e calore, come in una bottega dove ci si sente a casa.

## Saluti e chiacchiere

greet = Ciao { $name }! 👋 Sono <b>Lapak</b>, ti aiuto a comprare dalle piccole imprese di Giava Centrale: moda, specialità gastronomiche, artigianato e mobili.
    Che cosa cerchi? Scrivimi nella lingua che preferisci.
greet-again = Che piacere rivederti, { $name }! 👋 Che cosa cerchi oggi?
cart-waiting = 🛒 Il tuo carrello è rimasto come l’hai lasciato.
ping = Sì, sono qui! 🙏 Come posso aiutarti?
goodbye = Ciao, a presto!
welcome = È un piacere! 🙏
help = <b>Come si compra qui</b>
    1. Scrivi che cosa cerchi, per esempio “camicia batik sotto i 200.000”.
    2. Apri un prodotto e mettilo nel carrello.
    3. Concludi l’ordine: ti chiedo nome, telefono e indirizzo.
    4. Il venditore accetta e ti dice le spese di spedizione. Paghi solo quando sei d’accordo.
    Hai domande per il venditore? Ci penso io a passare i messaggi.
yes-to-what = Sì, volentieri! Da dove cominciamo?
all-right = Va bene. Se ti serve qualcosa, sono qui.
complain = Mi dispiace molto. Vuoi parlare con una persona o vedere i tuoi ordini?
out-of-scope = Qui non so aiutarti: conosco soltanto questo negozio. Però lo conosco bene, ti mostro qualcosa?
not-understood = Forse non ho capito bene. Intendevi una di queste cose?
not-understood-again = Scusa, non capisco ancora. Scegli qui sotto, dillo in un altro modo o parla con una persona.
hand-over-vendor = Scusa, non capisco ancora. Passo a { $vendor } quello che hai scritto?
hand-over-manager = Scusa, non capisco ancora. Passo a una persona quello che hai scritto?
only-text = So leggere soltanto il testo. Me lo scrivi, per favore?
choose-language = In che lingua vuoi che ti risponda? Tu puoi comunque scrivere in qualsiasi lingua.
language-chosen = Fatto! D’ora in poi la nostra lingua è: { $language }.
managers-only = Questo è riservato ai gestori.
error-apology = Scusa, qualcosa è andato storto da parte nostra. Non si è perso nulla; riprova tra poco, per favore.

## Trovare prodotti

search-found = { $count ->
        [one] Ho trovato questo per te:
       *[other] Ho trovato questi per te:
    }
search-nearest = Proprio quello che cerchi non sembra esserci. Ecco ciò che ci si avvicina di più:
search-nothing = Non ho trovato niente del genere. Prova con altre parole o guarda che cosa piace di più.
recommend-popular = I più richiesti ora:
recommend-for-wish = Che ne dici di uno di questi?
recommend-similar = Simili a <b>{ $name }</b>:
recommend-none = Per ora non c’è altro di simile a { $name }.
recommend-goes-with = Si abbina bene a <b>{ $name }</b>:
recommend-for-you = Forse fa per te:
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = Simile a { $name }
reason-goes-with = Si abbina bene a { $name }
reason-viewed = Perché hai guardato { $name }
reason-bought = Perché hai comprato { $name }
reason-wish = Risponde alla tua richiesta
reason-popular = Molto acquistato ora
reason-discover = Da scoprire
reason-budget = Nel tuo budget
reason-vendor = Dalla stessa bottega
reason-occasion = Per l’occasione: { $occasion }
reason-place = Da { $place }
reason-gift = { $receiver ->
        [mother] Un bel regalo per tua madre
        [father] Un bel regalo per tuo padre
        [parents] Un bel regalo per i tuoi genitori
        [parents-in-law] Un bel regalo per i tuoi suoceri
        [wife] Un bel regalo per tua moglie
        [husband] Un bel regalo per tuo marito
        [girlfriend] Un bel regalo per la tua ragazza
        [boyfriend] Un bel regalo per il tuo ragazzo
        [partner] Un bel regalo per la persona amata
        [woman] Un bel regalo per una donna
        [man] Un bel regalo per un uomo
        [friend] Un bel regalo per un amico o un’amica
        [friend-abroad] Un bel regalo per amici all’estero
        [child] Un bel regalo per un bambino o una bambina
        [baby] Un bel regalo per un neonato
        [sister] Un bel regalo per tua sorella
        [brother] Un bel regalo per tuo fratello
        [grandmother] Un bel regalo per tua nonna
        [grandfather] Un bel regalo per tuo nonno
        [boss] Un bel regalo per il tuo capo
        [colleague] Un bel regalo per un collega
        [teacher] Un bel regalo per un insegnante
        [guest] Un bel regalo per i tuoi ospiti
       *[other] Un bel regalo
    }
which-product = Di quale prodotto parli? Scrivi il nome o scegline uno.
which-of-these = Quale di questi?
product-gone = Questo prodotto non è più in vendita.
vendor-goods = Da <b>{ $vendor }</b>:
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = { $count ->
        [one] ne resta { $count }
       *[other] { $count } disponibili
    }
sold-out = esaurito
made-to-order = { $days ->
        [0] fatto su ordinazione
        [one] fatto su ordinazione in { $days } giorno
       *[other] fatto su ordinazione in { $days } giorni
    }

## La scheda del prodotto e i suoi dati

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
card-vendor = 🏠 { $vendor }, { $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = Taglie e misure: { $sizes }
card-colours = Colori: { $colours }
card-description = <i>{ $text }</i>
fact-materials = Materiale: { $materials }
fact-ingredients = Ingredienti: { $ingredients }
fact-weight = Peso con imballaggio: { $grams } g
fact-shelf-life = { $days ->
        [one] Si conserva { $days } giorno
       *[other] Si conserva { $days } giorni
    }
fact-halal = Halal: sì
fact-not-halal = Halal: no
halal-unknown = Halal: il venditore non lo indica
minimum-order = { $count ->
        [one] L’ordine minimo è di { $count } pezzo.
       *[other] L’ordine minimo è di { $count } pezzi.
    }
answer-price = <b>{ $name }</b> costa <b>{ $price }</b>.
answer-stock = <b>{ $name }</b>: { $availability }.
answer-shipping = <b>{ $name }</b> parte da { $regency } con { $couriers }.
shipping-cost-later = Il venditore ti dice il costo esatto e i giorni per il tuo indirizzo prima che tu paghi qualsiasi cosa.
answer-payment = { $vendor } accetta: { $methods }.
payment-when = Paghi dopo che il venditore ha accettato e tu hai approvato il totale.
answer-return = Se qualcosa è sbagliato o rotto, avvisa { $vendor } appena arriva il pacco, con una foto o un video dell’apertura. Il cambio o il rimborso si concorda direttamente con il venditore.
answer-custom-yes = { $days ->
        [0] { $vendor } lo fa su ordinazione. Indica il modello, la misura e la quantità.
        [one] { $vendor } lo fa su ordinazione in circa { $days } giorno. Indica il modello, la misura e la quantità.
       *[other] { $vendor } lo fa su ordinazione in circa { $days } giorni. Indica il modello, la misura e la quantità.
    }
answer-custom-ask = Questo si vende così com’è, ma forse { $vendor } può fare qualcosa per te. Prova a chiedere.
answer-bargain = Il prezzo è { $price }. Se si può scendere lo sa solo { $vendor }; vuoi che chieda?
bargain-fixed = { $vendor } vende a prezzo fisso: <b>{ $name }</b> costa { $price } per tutti.
bargain-name-price = <b>{ $name }</b> costa { $price }. { $vendor } ascolta volentieri un’offerta ragionevole: quanto pagheresti?
bargain-too-low = Grazie, ma { $offer } è troppo poco per <b>{ $name }</b>, che costa { $price }. Puoi salire un po’?
bargain-passed-on = Ho passato a { $vendor } la tua offerta di { $offer } per <b>{ $name }</b>; la risposta arriva qui. Fino ad allora il prezzo resta { $price }.
answer-vendor = <b>{ $vendor }</b>, { $regency }
    Orari: { $hours }
    <i>{ $about }</i>

## Comprare

choose-size = Che taglia o misura di <b>{ $name }</b>?
choose-colour = Che colore di <b>{ $name }</b>?
cart-added = Aggiunto: { $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }
cart-removed = Tolto dal carrello: { $name }
cart-title = 🛒 <b>Il tuo carrello</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
cart-total = Totale: <b>{ $total }</b>
cart-empty = Il tuo carrello è vuoto.
out-of-stock = { $left ->
        [0] Mi dispiace, è appena andato esaurito.
        [one] Mi dispiace, ne resta soltanto { $left }.
       *[other] Mi dispiace, ne restano soltanto { $left }.
    }
quantity-unclear = Quanti ne vuoi? Scrivi un numero.
quantity-too-large = Posso accettare al massimo { $most } pezzi. Se te ne servono di più, chiedi al venditore.
cart-full = Nel carrello ci sono già { $most } prodotti diversi, il massimo. Concludi prima questo ordine, per favore.
shipping-out-of-range = Quel costo di spedizione o quel numero di giorni non sembra giusto.
checkout-name = A nome di chi è l’ordine? Scrivi il nome di chi lo riceve.
checkout-name-unclear = Scrivi il nome di chi riceve l’ordine, per favore.
checkout-phone = A quale numero può chiamare il corriere?
checkout-phone-unclear = Non sembra un numero di telefono. Scrivilo in cifre, per favore, per esempio +62 800 0000 1234.
checkout-address = Dove lo mandiamo? Scrivi via, paese o quartiere, distretto, città, codice postale e, se non è l’Indonesia, anche il Paese.
checkout-address-unclear = Scrivi l’indirizzo completo, per favore, o condividi la posizione.
checkout-note = C’è qualcosa che il venditore deve sapere?
checkout-note-unclear = Scrivi la nota come testo, per favore, o salta questo passo.
checkout-stopped = Va bene, non è stato ordinato nulla. Il carrello resta com’è.
summary-title = <b>Il tuo ordine</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
summary-total = Articoli: <b>{ $total }</b> (più la spedizione, che ti dirà il venditore)
summary-delivery = A: { $name }, { $phone }
    { $address }
summary-note = Nota: { $note }
summary-question = È tutto giusto?
order-placed = { $hours ->
        [one] ✅ L’ordine <b>{ $number }</b> è registrato. I venditori rispondono entro { $hours } ora; prima di allora non paghi nulla.
       *[other] ✅ L’ordine <b>{ $number }</b> è registrato. I venditori rispondono entro { $hours } ore; prima di allora non paghi nulla.
    }
order-part = <b>{ $number }</b> · { $vendor }

## Ordini

orders-none = Non hai ancora ordini.
order-unknown = Non trovo quell’ordine tra i tuoi.
order-state = { $state ->
        [placed] Stato: in attesa del venditore
        [accepted] Stato: accettato, in attesa dell’approvazione dell’acquirente
        [rejected] Stato: rifiutato dal venditore
        [expired] Stato: nessuna risposta in tempo
        [confirmed] Stato: confermato, in attesa del pagamento
        [paid] Stato: pagato
        [cash_on_delivery] Stato: pagamento alla consegna
        [shipped] Stato: in viaggio
        [delivered] Stato: consegnato
        [completed] Stato: concluso
        [cancelled] Stato: annullato
       *[other] Stato: { $state }
    }
goods-total = Articoli: <b>{ $total }</b>
total-with-shipping = { $days ->
        [0] Articoli { $goods } + spedizione { $shipping } = <b>{ $total }</b>
        [one] Articoli { $goods } + spedizione { $shipping } = <b>{ $total }</b>, circa { $days } giorno
       *[other] Articoli { $goods } + spedizione { $shipping } = <b>{ $total }</b>, circa { $days } giorni
    }
how-to-pay = Grazie! Come vuoi pagare { $total }?
pay-cash = Ordine { $number }: paghi { $total } in contanti alla consegna.
pay-transfer = Ordine { $number }: { $total }. { $vendor } ora ti manda i dati per pagare; non pagare a nessun altro.
order-received = Che bello, è arrivato! L’ordine { $number } è concluso. 🙏
order-cancelled = L’ordine { $number } è annullato.
cancel-nothing = Non hai ordini che si possano ancora annullare.
cancel-which = Quale ordine vuoi annullare?
payment-bank-transfer = bonifico bancario
payment-qris = QRIS
payment-cod = pagamento alla consegna
payment-paypal = PayPal
payment-western-union = Western Union

## Parlare con una persona

question-write = Scrivi la tua domanda per { $vendor } su { $name }; la inoltro io.
question-write-manager = Scrivi di che si tratta; un gestore ti risponderà qui.
question-empty = Scrivilo come testo, per favore.
question-sent = Inviato a { $vendor }. La risposta arriva qui.
question-sent-manager = Inviato. Un gestore ti risponderà qui.
person-which-product = Scegli prima un prodotto, poi ti metto in contatto con il venditore.
answer-write = Scrivi il tuo messaggio; lo inoltro io.
answer-sent = Messaggio inoltrato.
thread-unknown = Quella conversazione non è più aperta.
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] { " " }(su { $product })
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 Traduzione: { $text }
not-translated = (per ora nessuna traduzione)

## Che cosa hanno fatto gli altri

notice-order-placed = 🔔 <b>Nuovo ordine { $number }</b> da { $buyer }
notice-no-staff = ⚠️ Nessuno risponde ancora per { $vendor }. Manda un invito: <b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ <b>{ $vendor }</b> ha accettato il tuo ordine { $number }.
notice-order-rejected = <b>{ $vendor }</b> non può evadere il tuo ordine { $number }. Il motivo:
notice-order-expired = L’ordine { $number } presso { $vendor } non ha avuto risposta in tempo, quindi è chiuso. Non devi nulla.
notice-order-confirmed = L’acquirente ha approvato il totale dell’ordine { $number }. Mandagli i dati per pagare e avvisami quando arrivano i soldi.
notice-order-paid = { $vendor } ha ricevuto il tuo pagamento per l’ordine { $number }.
notice-order-cash = L’acquirente paga l’ordine { $number } in contanti alla consegna. Puoi spedirlo.
notice-order-shipped = 📦 Il tuo ordine { $number } è in viaggio con { $courier }. Numero di tracciamento: { $tracking }
notice-order-delivered = L’acquirente ha ricevuto l’ordine { $number }.
notice-order-completed = L’ordine { $number } è concluso. 🙏
notice-order-cancelled = L’acquirente ha annullato l’ordine { $number }. Gli articoli sono di nuovo disponibili.
notice-joined = { $name } ora fa parte di { $vendor }.

## Il banco del venditore

vendor-joined = Ti diamo il benvenuto! Ora rispondi a nome di <b>{ $vendor }</b>. I nuovi ordini ti arrivano qui.
invite-invalid = Questo invito non è più valido. Chiedine uno nuovo ai gestori.
desk-not-staff = Il tuo account non è ancora collegato a un venditore. Un gestore può mandarti un invito.
desk-empty = { $vendor }: nessun ordine ti aspetta.
desk-order = <b>{ $number }</b> · { $buyer }
desk-delivery = A: { $address }
    Telefono: { $phone }
desk-already = Lo stato dell’ordine { $number } è cambiato. { $state ->
        [placed] Aspetta il venditore.
        [accepted] È accettato.
        [rejected] È rifiutato.
        [expired] È scaduto.
        [confirmed] È confermato.
        [paid] È pagato.
        [cash_on_delivery] Si paga alla consegna.
        [shipped] È in viaggio.
        [delivered] È consegnato.
        [completed] È concluso.
        [cancelled] È annullato.
       *[other] Stato: { $state }
    }
desk-terms = Ordine { $number }: quanto costa la spedizione e quanti giorni ci vogliono? Scegli o scrivi, per esempio “25000 3”.
desk-terms-unclear = Scrivi il costo della spedizione in rupie e i giorni per l’ordine { $number }, per esempio “25000 3”.
desk-accepted = Accettato. L’acquirente di { $number } deve ora approvare { $total }.
desk-reason = Perché l’ordine { $number } non si può evadere? L’acquirente lo leggerà.
desk-rejected = Rifiutato. L’acquirente di { $number } è stato avvisato e gli articoli sono di nuovo disponibili.
desk-paid = Annotato: { $number } è pagato. Avvisami quando lo spedisci.
desk-tracking = Quale corriere e numero di tracciamento per { $number }? Per esempio “JNE 0123456789”.
desk-shipped = Annotato: { $number } è in viaggio. L’acquirente è stato avvisato.

## Il banco dei gestori

queue-empty = Niente da rivedere. 🎉
queue-card = Che cosa significa questo? ({ $language })
    <blockquote>{ $text }</blockquote>
queue-all-intents = Scegli il significato:
queue-labelled = Imparato come { $intent }.
sales = { $count ->
        [one] <b>{ $count } ordine</b>
       *[other] <b>{ $count } ordini</b>
    }
    Transazioni: { $transactions }
    Ordini ancora da realizzare: { $preorders }

## Pulsanti

button-number = { $number }
button-add = 🛒 Nel carrello
button-cart = 🛒 Carrello
button-ask-vendor = 💬 Chiedi al venditore
button-ask-about-order = 💬 Scrivi al venditore
button-similar = Prodotti simili
button-goes-with = Cosa ci sta bene
button-popular = ⭐ I più richiesti
button-orders = 📦 I miei ordini
button-languages = 🌐 Lingua
button-language = { $name }
button-help = ❓ Aiuto
button-person = 🙋 Parla con una persona
button-vendor-goods = Tutto di questo venditore
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = Svuota il carrello
button-checkout = ✅ Concludi l’ordine
button-own-name = { $name }
button-skip-note = Nessuna nota
button-confirm = ✅ Sì, ordina
button-change-delivery = ✏️ Modifica
button-not-yet = Non ancora
button-share-phone = 📱 Condividi il numero
button-agree = ✅ D’accordo
button-received = ✅ Ricevuto
button-cancel-order = ✖️ Annulla { $number }
button-answer = ↩️ Rispondi
button-desk = 🧾 Ordini ricevuti
button-accept = ✅ Accetta
button-reject = ✖️ Rifiuta
button-terms = { $days ->
        [one] { $fee } · { $days } giorno
       *[other] { $fee } · { $days } giorni
    }
button-paid = 💰 Soldi ricevuti
button-ship = 📦 Spedito
button-reason-sold-out = Esaurito
button-reason-cannot-ship = Non spedisco lì
button-reason-too-busy = Troppi ordini ora
button-all-intents = Altro…
button-skip = Salta
button-mean-greet = Salutare
button-mean-goodbye = Dire arrivederci
button-mean-thank = Ringraziare
button-mean-help = Come funziona
button-mean-search-product = Cercare un prodotto
button-mean-ask-recommendation = Un consiglio
button-mean-ask-price = Il prezzo
button-mean-ask-stock = Se è disponibile
button-mean-ask-product-detail = Dettagli del prodotto
button-mean-ask-shipping = La spedizione
button-mean-ask-payment = Come si paga
button-mean-ask-return = Cambio e rimborso
button-mean-ask-custom-order = Fatto su ordinazione
button-mean-bargain = Un prezzo migliore
button-mean-ask-vendor = Il venditore
button-mean-add-to-cart = Metterlo nel carrello
button-mean-remove-from-cart = Toglierlo dal carrello
button-mean-view-cart = Vedere il carrello
button-mean-checkout = Concludere l’ordine
button-mean-order-status = Dov’è il mio ordine
button-mean-cancel-order = Annullare un ordine
button-mean-talk-to-human = Parlare con una persona
button-mean-complain = Qualcosa non va
button-mean-change-language = Un’altra lingua
button-mean-affirm = Sì
button-mean-deny = No
button-mean-out-of-scope = Non riguarda il negozio

## Menu dei comandi di Telegram

command-start = Inizia
command-popular = I più richiesti ora
command-cart = Il mio carrello
command-orders = I miei ordini
command-language = Lingua
command-person = Parla con una persona
command-help = Come si compra
