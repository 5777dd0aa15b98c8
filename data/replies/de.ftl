# Deutsch: mit Sie, herzlich und ohne Amtsdeutsch, wie in einem guten kleinen Laden.

## Begrüßung und Plauderei

greet = Hallo { $name }! 👋 Ich bin <b>Lapak</b> und helfe Ihnen beim Einkauf bei den kleinen Betrieben Zentraljavas: Mode, Leckereien, Kunsthandwerk und Möbel.
    Was suchen Sie? Schreiben Sie mir einfach, in jeder Sprache.
greet-again = Willkommen zurück, { $name }! 👋 Was suchen Sie heute?
cart-waiting = 🛒 Ihr Warenkorb ist noch so, wie Sie ihn verlassen haben.
ping = Ja, ich bin da! 🙏 Was kann ich für Sie tun?
goodbye = Auf Wiedersehen, bis bald!
welcome = Sehr gern! 🙏
help = <b>So kaufen Sie hier ein</b>
    1. Schreiben Sie, was Sie suchen, zum Beispiel „Batikhemd unter 200.000“.
    2. Öffnen Sie ein Produkt und legen Sie es in den Warenkorb.
    3. Gehen Sie zur Kasse: Ich frage nach Name, Telefonnummer und Adresse.
    4. Der Verkäufer nimmt an und nennt die Versandkosten. Sie zahlen erst, wenn Sie zugestimmt haben.
    Fragen an den Verkäufer? Jederzeit; ich gebe die Nachrichten weiter.
yes-to-what = Ja, gern. Womit fangen wir an?
all-right = In Ordnung. Melden Sie sich, wenn Sie etwas brauchen.
complain = Das tut mir leid. Soll ich jemanden dazuholen, oder möchten Sie Ihre Bestellungen sehen?
out-of-scope = Da muss ich passen; ich kenne nur diesen Laden. Den aber gut: Darf ich Ihnen etwas zeigen?
not-understood = Ich bin nicht sicher, ob ich Sie richtig verstanden habe. Meinten Sie eines davon?
not-understood-again = Entschuldigung, ich verstehe es noch nicht. Wählen Sie unten, sagen Sie es anders, oder sprechen Sie mit einem Menschen.
hand-over-vendor = Entschuldigung, ich verstehe es noch nicht. Soll ich { $vendor } weitergeben, was Sie geschrieben haben?
hand-over-manager = Entschuldigung, ich verstehe es noch nicht. Soll ich an einen Menschen weitergeben, was Sie geschrieben haben?
only-text = Ich kann nur Text lesen. Könnten Sie es mir bitte aufschreiben?
choose-language = Welche Sprache soll ich sprechen? Schreiben können Sie mir ohnehin in jeder.
language-chosen = Ab jetzt spreche ich { $language }.
managers-only = Das ist der Leitung vorbehalten.
error-apology = Entschuldigung, bei uns ist etwas schiefgegangen. Es ist nichts verloren; bitte versuchen Sie es gleich noch einmal.

## Produkte finden

search-found = { $count ->
        [one] Das habe ich für Sie gefunden:
       *[other] Diese habe ich für Sie gefunden:
    }
search-nearest = Genau das scheinen wir nicht zu haben. Am nächsten kommt:
search-nothing = So etwas habe ich nicht gefunden. Versuchen Sie andere Wörter, oder schauen Sie, was gerade beliebt ist.
recommend-popular = Gerade beliebt:
recommend-for-wish = Wie wäre es damit?
recommend-similar = Ähnlich wie <b>{ $name }</b>:
recommend-none = Im Moment gibt es nichts, was { $name } ähnelt.
recommend-goes-with = Passt gut zu <b>{ $name }</b>:
recommend-for-you = Vielleicht etwas für Sie:
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = Ähnlich wie { $name }
reason-goes-with = Passt gut zu { $name }
reason-viewed = Weil Sie sich { $name } angesehen haben
reason-bought = Weil Sie { $name } gekauft haben
reason-wish = Passt zu Ihrem Wunsch
reason-popular = Wird gerade gern gekauft
reason-discover = Einen Blick wert
reason-budget = In Ihrem Budget
reason-vendor = Aus derselben Werkstatt
reason-occasion = Zum Anlass: { $occasion }
reason-place = Aus { $place }
reason-gift = { $receiver ->
        [mother] Ein schönes Geschenk für Ihre Mutter
        [father] Ein schönes Geschenk für Ihren Vater
        [parents] Ein schönes Geschenk für Ihre Eltern
        [parents-in-law] Ein schönes Geschenk für Ihre Schwiegereltern
        [wife] Ein schönes Geschenk für Ihre Frau
        [husband] Ein schönes Geschenk für Ihren Mann
        [girlfriend] Ein schönes Geschenk für Ihre Freundin
        [boyfriend] Ein schönes Geschenk für Ihren Freund
        [partner] Ein schönes Geschenk für Ihren Schatz
        [woman] Ein schönes Geschenk für eine Frau
        [man] Ein schönes Geschenk für einen Mann
        [friend] Ein schönes Geschenk für einen lieben Menschen
        [friend-abroad] Ein schönes Geschenk für Freunde im Ausland
        [child] Ein schönes Geschenk für ein Kind
        [baby] Ein schönes Geschenk für ein Baby
        [sister] Ein schönes Geschenk für Ihre Schwester
        [brother] Ein schönes Geschenk für Ihren Bruder
        [grandmother] Ein schönes Geschenk für Ihre Oma
        [grandfather] Ein schönes Geschenk für Ihren Opa
        [boss] Ein schönes Geschenk für den Chef oder die Chefin
        [colleague] Ein schönes Geschenk für Kolleginnen und Kollegen
        [teacher] Ein schönes Geschenk für eine Lehrkraft
        [guest] Ein schönes Geschenk für Ihre Gäste
       *[other] Ein schönes Geschenk
    }
which-product = Welches Produkt meinen Sie? Schreiben Sie den Namen, oder wählen Sie eines aus.
which-of-these = Welches davon meinen Sie?
product-gone = Das gibt es leider nicht mehr.
vendor-goods = Von <b>{ $vendor }</b>:
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = { $count ->
        [one] noch { $count } Stück
       *[other] { $count } Stück vorrätig
    }
sold-out = ausverkauft
made-to-order = { $days ->
        [0] auf Bestellung gefertigt
        [one] auf Bestellung gefertigt, in { $days } Tag
       *[other] auf Bestellung gefertigt, in { $days } Tagen
    }

## Die Produktkarte und ihre Angaben

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
card-vendor = 🏠 { $vendor }, { $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = Größen: { $sizes }
card-colours = Farben: { $colours }
card-description = <i>{ $text }</i>
fact-materials = Material: { $materials }
fact-ingredients = Zutaten: { $ingredients }
fact-weight = Gewicht mit Verpackung: { $grams } g
fact-shelf-life = { $days ->
        [one] Haltbar: { $days } Tag
       *[other] Haltbar: { $days } Tage
    }
fact-halal = Halal: ja
fact-not-halal = Halal: nein
halal-unknown = Halal: keine Angabe des Verkäufers
minimum-order = Die Mindestbestellung beträgt { $count } Stück.
answer-price = <b>{ $name }</b> kostet <b>{ $price }</b>.
answer-stock = <b>{ $name }</b>: { $availability }.
answer-shipping = <b>{ $name }</b> wird aus { $regency } verschickt, mit { $couriers }.
shipping-cost-later = Die genauen Versandkosten und die Lieferzeit bis zu Ihrer Adresse nennt der Verkäufer, bevor Sie irgendetwas bezahlen.
answer-payment = { $vendor } akzeptiert: { $methods }.
payment-when = Sie zahlen, wenn der Verkäufer angenommen hat und Sie mit der Summe einverstanden sind.
answer-return = Wenn etwas falsch oder beschädigt ist, sagen Sie { $vendor } bitte gleich nach der Ankunft Bescheid, mit einem Foto oder einem Video vom Auspacken. Umtausch oder Erstattung vereinbaren Sie direkt mit dem Verkäufer.
answer-custom-yes = { $days ->
        [0] { $vendor } fertigt es auf Bestellung. Nennen Sie Entwurf, Größe und Stückzahl.
        [one] { $vendor } fertigt es auf Bestellung in etwa { $days } Tag. Nennen Sie Entwurf, Größe und Stückzahl.
       *[other] { $vendor } fertigt es auf Bestellung in etwa { $days } Tagen. Nennen Sie Entwurf, Größe und Stückzahl.
    }
answer-custom-ask = Das wird so verkauft, wie es ist, aber vielleicht kann { $vendor } etwas für Sie anfertigen. Fragen Sie einfach nach.
answer-bargain = Der Preis ist { $price }. Ob da noch etwas geht, weiß nur { $vendor }; soll ich fragen?
bargain-fixed = { $vendor } verkauft zu festen Preisen: <b>{ $name }</b> kostet für alle { $price }.
bargain-name-price = <b>{ $name }</b> kostet { $price }. { $vendor } ist offen für ein faires Angebot: Was würden Sie zahlen?
bargain-too-low = Danke, aber { $offer } ist zu wenig für <b>{ $name }</b> zu { $price }. Können Sie etwas mehr bieten?
bargain-passed-on = Ihr Angebot von { $offer } für <b>{ $name }</b> habe ich an { $vendor } weitergegeben; die Antwort kommt hierher. Bis dahin bleibt der Preis { $price }.
answer-vendor = <b>{ $vendor }</b>, { $regency }
    Geöffnet: { $hours }
    <i>{ $about }</i>

## Einkaufen

choose-size = Welche Größe von <b>{ $name }</b>?
choose-colour = Welche Farbe von <b>{ $name }</b>?
cart-added = Im Warenkorb: { $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }
cart-removed = Herausgenommen: { $name }
cart-title = 🛒 <b>Ihr Warenkorb</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
cart-total = Summe: <b>{ $total }</b>
cart-empty = Ihr Warenkorb ist leer.
out-of-stock = { $left ->
        [0] Tut mir leid, das ist gerade ausverkauft.
       *[other] Tut mir leid, davon gibt es nur noch { $left } Stück.
    }
quantity-unclear = Wie viele möchten Sie? Schreiben Sie eine Zahl.
quantity-too-large = Höchstens { $most } Stück kann ich annehmen. Für mehr fragen Sie bitte den Verkäufer.
cart-full = In Ihrem Warenkorb liegen schon { $most } verschiedene Artikel, mehr passt nicht hinein. Bitte gehen Sie erst zur Kasse.
shipping-out-of-range = Diese Versandkosten oder die Zahl der Tage können nicht stimmen.
checkout-name = Für wen ist die Bestellung? Schreiben Sie den Namen des Empfängers.
checkout-name-unclear = Bitte schreiben Sie den Namen des Empfängers.
checkout-phone = Unter welcher Telefonnummer erreicht Sie der Kurier?
checkout-phone-unclear = Das sieht nicht nach einer Telefonnummer aus. Bitte schreiben Sie sie in Ziffern, zum Beispiel +62 800 0000 1234.
checkout-address = Wohin soll es gehen? Schreiben Sie Straße, Ort oder Ortsteil, Distrikt, Stadt, Postleitzahl und, wenn es nicht Indonesien ist, das Land.
checkout-address-unclear = Bitte schreiben Sie die vollständige Adresse, oder teilen Sie den Standort.
checkout-note = Soll der Verkäufer noch etwas wissen?
checkout-note-unclear = Bitte schreiben Sie die Notiz als Text, oder überspringen Sie sie.
checkout-stopped = In Ordnung, es ist nichts bestellt. Ihr Warenkorb bleibt, wie er ist.
summary-title = <b>Ihre Bestellung</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
summary-total = Waren: <b>{ $total }</b> (dazu kommt der Versand, sobald der Verkäufer ihn genannt hat)
summary-delivery = An: { $name }, { $phone }
    { $address }
summary-note = Notiz: { $note }
summary-question = Stimmt alles so?
order-placed = { $hours ->
        [one] ✅ Die Bestellung <b>{ $number }</b> ist aufgegeben. Die Verkäufer antworten innerhalb von { $hours } Stunde; vorher zahlen Sie nichts.
       *[other] ✅ Die Bestellung <b>{ $number }</b> ist aufgegeben. Die Verkäufer antworten innerhalb von { $hours } Stunden; vorher zahlen Sie nichts.
    }
order-part = <b>{ $number }</b> · { $vendor }

## Bestellungen

orders-none = Sie haben noch keine Bestellungen.
order-unknown = Diese Bestellung finde ich unter Ihren nicht.
order-state = { $state ->
        [placed] Status: wartet auf den Verkäufer
        [accepted] Status: angenommen, wartet auf die Zustimmung des Käufers
        [rejected] Status: vom Verkäufer abgelehnt
        [expired] Status: nicht rechtzeitig beantwortet
        [confirmed] Status: bestätigt, wartet auf die Zahlung
        [paid] Status: bezahlt
        [cash_on_delivery] Status: Barzahlung bei Lieferung
        [shipped] Status: unterwegs
        [delivered] Status: zugestellt
        [completed] Status: abgeschlossen
        [cancelled] Status: storniert
       *[other] Status: { $state }
    }
goods-total = Waren: <b>{ $total }</b>
total-with-shipping = { $days ->
        [0] Waren { $goods } + Versand { $shipping } = <b>{ $total }</b>
        [one] Waren { $goods } + Versand { $shipping } = <b>{ $total }</b>, etwa { $days } Tag
       *[other] Waren { $goods } + Versand { $shipping } = <b>{ $total }</b>, etwa { $days } Tage
    }
how-to-pay = Vielen Dank! Wie möchten Sie { $total } bezahlen?
pay-cash = Bestellung { $number }: Sie zahlen { $total } bar, wenn sie ankommt.
pay-transfer = Bestellung { $number }: { $total }. { $vendor } schickt Ihnen jetzt die Zahlungsdaten; zahlen Sie bitte nie an jemand anderen.
order-received = Schön, dass alles da ist! Die Bestellung { $number } ist abgeschlossen. 🙏
order-cancelled = Die Bestellung { $number } ist storniert.
cancel-nothing = Sie haben keine Bestellung, die sich noch stornieren lässt.
cancel-which = Welche Bestellung soll ich stornieren?
payment-bank-transfer = Überweisung
payment-qris = QRIS
payment-cod = Barzahlung bei Lieferung
payment-paypal = PayPal
payment-western-union = Western Union

## Mit einem Menschen sprechen

question-write = Schreiben Sie Ihre Frage an { $vendor } zu { $name }; ich gebe sie weiter.
question-write-manager = Schreiben Sie, worum es geht; jemand von der Leitung antwortet Ihnen hier.
question-empty = Bitte schreiben Sie es als Text.
question-sent = An { $vendor } geschickt. Die Antwort kommt hierher.
question-sent-manager = Abgeschickt. Jemand von der Leitung antwortet Ihnen hier.
person-which-product = Wählen Sie erst ein Produkt, dann hole ich den Verkäufer dazu.
answer-write = Schreiben Sie Ihre Nachricht; ich gebe sie weiter.
answer-sent = Weitergegeben.
thread-unknown = Dieses Gespräch ist nicht mehr offen.
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] { " " }(zu { $product })
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 Übersetzung: { $text }
not-translated = (gerade keine Übersetzung)

## Was die anderen getan haben

notice-order-placed = 🔔 <b>Neue Bestellung { $number }</b> von { $buyer }
notice-no-staff = ⚠️ Für { $vendor } antwortet noch niemand. So laden Sie jemanden ein: <b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ <b>{ $vendor }</b> hat Ihre Bestellung { $number } angenommen.
notice-order-rejected = <b>{ $vendor }</b> kann Ihre Bestellung { $number } nicht ausführen. Der Grund:
notice-order-expired = Die Bestellung { $number } bei { $vendor } wurde nicht rechtzeitig beantwortet und ist deshalb geschlossen. Sie schulden nichts.
notice-order-confirmed = Der Käufer ist mit der Summe der Bestellung { $number } einverstanden. Schicken Sie ihm die Zahlungsdaten, und sagen Sie mir, wenn das Geld da ist.
notice-order-paid = { $vendor } hat Ihre Zahlung für die Bestellung { $number } erhalten.
notice-order-cash = Der Käufer zahlt die Bestellung { $number } bar bei Lieferung. Sie können sie verschicken.
notice-order-shipped = 📦 Ihre Bestellung { $number } ist unterwegs mit { $courier }. Sendungsnummer: { $tracking }
notice-order-delivered = Der Käufer hat die Bestellung { $number } erhalten.
notice-order-completed = Die Bestellung { $number } ist abgeschlossen. 🙏
notice-order-cancelled = Der Käufer hat die Bestellung { $number } storniert. Die Ware ist wieder im Bestand.
notice-joined = { $name } ist jetzt bei { $vendor }.

## Der Tisch des Verkäufers

vendor-joined = Willkommen! Sie antworten jetzt für <b>{ $vendor }</b>. Neue Bestellungen kommen hierher.
invite-invalid = Diese Einladung ist nicht mehr gültig. Bitten Sie die Leitung um eine neue.
desk-not-staff = Sie gehören noch zu keinem Verkäufer. Die Leitung kann Ihnen eine Einladung schicken.
desk-empty = { $vendor }: Es wartet keine Bestellung auf Sie.
desk-order = <b>{ $number }</b> · { $buyer }
desk-delivery = An: { $address }
    Telefon: { $phone }
desk-already = Der Status der Bestellung { $number } hat sich geändert. { $state ->
        [placed] Sie wartet auf den Verkäufer.
        [accepted] Sie ist angenommen.
        [rejected] Sie ist abgelehnt.
        [expired] Ihre Frist ist abgelaufen.
        [confirmed] Sie ist bestätigt.
        [paid] Sie ist bezahlt.
        [cash_on_delivery] Sie wird bei Lieferung bar bezahlt.
        [shipped] Sie ist unterwegs.
        [delivered] Sie ist zugestellt.
        [completed] Sie ist abgeschlossen.
        [cancelled] Sie ist storniert.
       *[other] Ihr Status: { $state }
    }
desk-terms = Bestellung { $number }: Was kostet der Versand, und wie viele Tage dauert er? Wählen Sie, oder schreiben Sie zum Beispiel „25000 3“.
desk-terms-unclear = Schreiben Sie die Versandkosten in Rupiah und die Zahl der Tage für die Bestellung { $number }, zum Beispiel „25000 3“.
desk-accepted = Angenommen. Der Käufer von { $number } wird gebeten, { $total } zuzustimmen.
desk-reason = Warum kann die Bestellung { $number } nicht ausgeführt werden? Der Käufer wird es lesen.
desk-rejected = Abgelehnt. Der Käufer von { $number } weiß Bescheid, und die Ware ist wieder im Bestand.
desk-paid = Notiert: { $number } ist bezahlt. Sagen Sie mir, wenn Sie sie verschicken.
desk-tracking = Welcher Kurier und welche Sendungsnummer für { $number }? Zum Beispiel „JNE 0123456789“.
desk-shipped = Notiert: { $number } ist unterwegs. Der Käufer weiß Bescheid.

## Der Tisch der Leitung

queue-empty = Nichts zu prüfen. 🎉
queue-card = Was ist damit gemeint? ({ $language })
    <blockquote>{ $text }</blockquote>
queue-all-intents = Wählen Sie die Bedeutung:
queue-labelled = Gelernt als { $intent }.
sales = { $count ->
        [one] <b>{ $count } Bestellung</b>
       *[other] <b>{ $count } Bestellungen</b>
    }
    Umsätze: { $transactions }
    Noch zu fertigende Bestellungen: { $preorders }

## Knöpfe

button-number = { $number }
button-add = 🛒 In den Warenkorb
button-cart = 🛒 Warenkorb
button-ask-vendor = 💬 Verkäufer fragen
button-ask-about-order = 💬 Verkäufer schreiben
button-similar = Ähnliches zeigen
button-goes-with = Was dazu passt
button-popular = ⭐ Beliebt
button-orders = 📦 Meine Bestellungen
button-languages = 🌐 Sprache
button-language = { $name }
button-help = ❓ Hilfe
button-person = 🙋 Mit jemandem sprechen
button-vendor-goods = Alles vom Verkäufer
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = Warenkorb leeren
button-checkout = ✅ Zur Kasse
button-own-name = { $name }
button-skip-note = Keine Notiz
button-confirm = ✅ Ja, bestellen
button-change-delivery = ✏️ Ändern
button-not-yet = Noch nicht
button-share-phone = 📱 Meine Nummer teilen
button-agree = ✅ Einverstanden
button-received = ✅ Erhalten
button-cancel-order = ✖️ { $number } stornieren
button-answer = ↩️ Antworten
button-desk = 🧾 Meine Aufträge
button-accept = ✅ Annehmen
button-reject = ✖️ Ablehnen
button-terms = { $days ->
        [one] { $fee } · { $days } Tag
       *[other] { $fee } · { $days } Tage
    }
button-paid = 💰 Geld ist da
button-ship = 📦 Verschickt
button-reason-sold-out = Ausverkauft
button-reason-cannot-ship = Dorthin kein Versand
button-reason-too-busy = Zu viele Bestellungen
button-all-intents = Anderes …
button-skip = Überspringen
button-mean-greet = Hallo sagen
button-mean-goodbye = Tschüss sagen
button-mean-thank = Danke sagen
button-mean-help = So geht es
button-mean-search-product = Ein Produkt suchen
button-mean-ask-recommendation = Eine Empfehlung
button-mean-ask-price = Der Preis
button-mean-ask-stock = Ob es vorrätig ist
button-mean-ask-product-detail = Angaben zum Produkt
button-mean-ask-shipping = Der Versand
button-mean-ask-payment = Wie ich bezahle
button-mean-ask-return = Umtausch, Erstattung
button-mean-ask-custom-order = Auf Bestellung gefertigt
button-mean-bargain = Ein besserer Preis
button-mean-ask-vendor = Über den Verkäufer
button-mean-add-to-cart = In den Warenkorb
button-mean-remove-from-cart = Aus dem Warenkorb
button-mean-view-cart = Warenkorb ansehen
button-mean-checkout = Zur Kasse
button-mean-order-status = Wo meine Bestellung ist
button-mean-cancel-order = Bestellung stornieren
button-mean-talk-to-human = Mit jemandem sprechen
button-mean-complain = Etwas stimmt nicht
button-mean-change-language = Andere Sprache
button-mean-affirm = Ja
button-mean-deny = Nein
button-mean-out-of-scope = Nicht Sache des Ladens

## Befehlsmenü von Telegram

command-start = Start
command-popular = Gerade beliebt
command-cart = Mein Warenkorb
command-orders = Meine Bestellungen
command-language = Sprache
command-person = Mit jemandem sprechen
command-help = So kaufen Sie hier ein
