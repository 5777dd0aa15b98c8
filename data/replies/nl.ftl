# Nederlands: met “u”, maar warm en gewoon, zoals in een fijn winkeltje.

## Begroeting en praatje

greet = Hallo { $name }! 👋 Ik ben <b>Lapak</b> en help u winkelen bij de kleine ondernemers van Midden-Java: mode, lekkers, handwerk en meubels.
    Wat zoekt u? Schrijf het gerust, in welke taal u wilt.
greet-again = Welkom terug, { $name }! 👋 Wat zoekt u vandaag?
cart-waiting = 🛒 Uw winkelwagen is nog zoals u hem achterliet.
ping = Ja, ik ben er! 🙏 Wat kan ik voor u doen?
goodbye = Dag, en graag tot ziens!
welcome = Graag gedaan! 🙏
help = <b>Zo koopt u hier</b>
    1. Schrijf wat u zoekt, bijvoorbeeld “batikhemd onder de 200.000”.
    2. Open een product en leg het in uw winkelmand.
    3. Reken af: ik vraag naar naam, telefoonnummer en adres.
    4. De verkoper neemt de bestelling aan en noemt de verzendkosten. U betaalt pas als u akkoord bent.
    Wilt u de verkoper iets vragen? Ik geef uw bericht door.
yes-to-what = Ja, graag! Waar beginnen we mee?
all-right = Prima. Laat het me weten als u iets nodig hebt.
complain = Dat spijt me. Zal ik er iemand bij halen, of wilt u uw bestellingen zien?
out-of-scope = Daar weet ik niets van; ik ken alleen deze winkel. Maar die ken ik goed: zal ik u iets laten zien?
not-understood = Ik weet niet zeker of ik u goed begrijp. Bedoelt u een van deze?
not-understood-again = Sorry, ik begrijp het nog niet. Kies hieronder, zeg het anders of praat met iemand.
hand-over-vendor = Sorry, ik begrijp het nog niet. Zal ik wat u schreef doorgeven aan { $vendor }?
hand-over-manager = Sorry, ik begrijp het nog niet. Zal ik wat u schreef doorgeven aan een medewerker?
only-text = Ik kan alleen tekst lezen. Wilt u het voor me opschrijven?
choose-language = Welke taal zal ik spreken? U kunt sowieso in elke taal schrijven.
language-chosen = Vanaf nu spreek ik { $language }.
managers-only = Dat is alleen voor de beheerders.
error-apology = Sorry, er ging bij ons iets mis. Er is niets verloren; probeer het zo meteen nog eens.

## Producten vinden

search-found = { $count ->
        [one] Dit heb ik voor u gevonden:
       *[other] Deze heb ik voor u gevonden:
    }
search-nearest = Precies dat lijken we niet te hebben. Wat er het dichtst bij komt:
search-nothing = Zoiets heb ik niet gevonden. Probeer andere woorden, of kijk wat er populair is.
recommend-popular = Nu populair:
recommend-for-wish = Is een van deze misschien iets?
recommend-similar = Meer zoals <b>{ $name }</b>:
recommend-none = Er is nu verder niets zoals { $name }.
recommend-goes-with = Past goed bij <b>{ $name }</b>:
recommend-for-you = Misschien iets voor u:
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = Zoals { $name }
reason-goes-with = Past goed bij { $name }
reason-viewed = Omdat u { $name } bekeek
reason-bought = Omdat u { $name } kocht
reason-wish = Past bij uw wens
reason-popular = Nu vaak gekocht
reason-discover = De moeite waard
reason-budget = Binnen uw budget
reason-vendor = Uit hetzelfde atelier
reason-occasion = Voor de gelegenheid: { $occasion }
reason-place = Uit { $place }
reason-gift = { $receiver ->
        [mother] Een mooi cadeau voor uw moeder
        [father] Een mooi cadeau voor uw vader
        [parents] Een mooi cadeau voor uw ouders
        [parents-in-law] Een mooi cadeau voor uw schoonouders
        [wife] Een mooi cadeau voor uw vrouw
        [husband] Een mooi cadeau voor uw man
        [girlfriend] Een mooi cadeau voor uw vriendin
        [boyfriend] Een mooi cadeau voor uw vriend
        [partner] Een mooi cadeau voor uw lief
        [woman] Een mooi cadeau voor een vrouw
        [man] Een mooi cadeau voor een man
        [friend] Een mooi cadeau voor een goede vriend of vriendin
        [friend-abroad] Een mooi cadeau voor vrienden in het buitenland
        [child] Een mooi cadeau voor een kind
        [baby] Een mooi cadeau voor een baby
        [sister] Een mooi cadeau voor uw zus
        [brother] Een mooi cadeau voor uw broer
        [grandmother] Een mooi cadeau voor uw oma
        [grandfather] Een mooi cadeau voor uw opa
        [boss] Een mooi cadeau voor uw baas
        [colleague] Een mooi cadeau voor een collega
        [teacher] Een mooi cadeau voor een leraar of lerares
        [guest] Een mooi cadeau voor uw gasten
       *[other] Een mooi cadeau
    }
which-product = Welk product bedoelt u? Schrijf de naam, of kies er een.
which-of-these = Welke van deze bedoelt u?
product-gone = Dat wordt niet meer verkocht.
vendor-goods = Van <b>{ $vendor }</b>:
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = { $count ->
        [one] nog { $count }
       *[other] { $count } op voorraad
    }
sold-out = uitverkocht
made-to-order = { $days ->
        [0] op bestelling gemaakt
        [one] op bestelling gemaakt in { $days } dag
       *[other] op bestelling gemaakt in { $days } dagen
    }

## De productkaart en de gegevens

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
card-vendor = 🏠 { $vendor }, { $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = Maten: { $sizes }
card-colours = Kleuren: { $colours }
card-description = <i>{ $text }</i>
fact-materials = Materiaal: { $materials }
fact-ingredients = Ingrediënten: { $ingredients }
fact-weight = Gewicht met verpakking: { $grams } g
fact-shelf-life = { $days ->
        [one] { $days } dag houdbaar
       *[other] { $days } dagen houdbaar
    }
fact-halal = Halal: ja
fact-not-halal = Halal: nee
halal-unknown = Halal: de verkoper vermeldt het niet
minimum-order = { $count ->
        [one] De minimale bestelling is { $count } stuk.
       *[other] De minimale bestelling is { $count } stuks.
    }
answer-price = <b>{ $name }</b> kost <b>{ $price }</b>.
answer-stock = <b>{ $name }</b>: { $availability }.
answer-shipping = <b>{ $name }</b> wordt verstuurd vanuit { $regency } met { $couriers }.
shipping-cost-later = De verkoper noemt de precieze kosten en de levertijd naar uw adres voordat u iets betaalt.
answer-payment = { $vendor } accepteert: { $methods }.
payment-when = U betaalt als de verkoper de bestelling heeft aangenomen en u akkoord bent met het totaal.
answer-return = Is er iets verkeerd of stuk? Laat het { $vendor } weten zodra het pakket er is, met een foto of video van het uitpakken. Ruilen of geld terug spreekt u rechtstreeks met hen af.
answer-custom-yes = { $days ->
        [0] { $vendor } maakt het op bestelling. Geef uw ontwerp, maat en aantal door.
        [one] { $vendor } maakt het op bestelling in ongeveer { $days } dag. Geef uw ontwerp, maat en aantal door.
       *[other] { $vendor } maakt het op bestelling in ongeveer { $days } dagen. Geef uw ontwerp, maat en aantal door.
    }
answer-custom-ask = Dit wordt verkocht zoals het is, maar misschien kan { $vendor } iets voor u maken. Vraag het gerust.
answer-bargain = De prijs is { $price }. Of er nog iets af kan, weet alleen { $vendor }; zal ik het vragen?
bargain-fixed = { $vendor } verkoopt tegen vaste prijzen: <b>{ $name }</b> kost voor iedereen { $price }.
bargain-name-price = <b>{ $name }</b> kost { $price }. { $vendor } staat open voor een redelijk bod: wat wilt u betalen?
bargain-too-low = Dank u, maar { $offer } is te weinig voor <b>{ $name }</b> van { $price }. Kunt u iets hoger gaan?
bargain-passed-on = Ik heb uw bod van { $offer } op <b>{ $name }</b> doorgegeven aan { $vendor }; het antwoord komt hier. Tot dan blijft de prijs { $price }.
answer-vendor = <b>{ $vendor }</b>, { $regency }
    Open: { $hours }
    <i>{ $about }</i>

## Kopen

choose-size = Welke maat van <b>{ $name }</b>?
choose-colour = Welke kleur van <b>{ $name }</b>?
cart-added = Toegevoegd: { $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }
cart-removed = Eruit gehaald: { $name }
cart-title = 🛒 <b>Uw winkelmand</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
cart-total = Totaal: <b>{ $total }</b>
cart-empty = Uw winkelmand is leeg.
out-of-stock = { $left ->
        [0] Sorry, dat is net uitverkocht.
        [one] Sorry, er is er nog maar { $left }.
       *[other] Sorry, er zijn er nog maar { $left }.
    }
quantity-unclear = Hoeveel wilt u er? Schrijf een getal.
quantity-too-large = Ik kan hoogstens { $most } stuks aannemen. Wilt u er meer, vraag het dan de verkoper.
cart-full = In uw winkelmand liggen al { $most } verschillende artikelen, meer past er niet in. Reken eerst af, alstublieft.
shipping-out-of-range = Die verzendkosten of dat aantal dagen kunnen niet kloppen.
checkout-name = Voor wie is de bestelling? Schrijf de naam van de ontvanger.
checkout-name-unclear = Schrijf alstublieft de naam van de ontvanger.
checkout-phone = Welk telefoonnummer kan de koerier bellen?
checkout-phone-unclear = Dat lijkt geen telefoonnummer. Schrijf het alstublieft in cijfers, bijvoorbeeld +62 800 0000 1234.
checkout-address = Waar moet het heen? Schrijf straat, dorp of wijk, district, stad, postcode en, als het niet Indonesië is, het land.
checkout-address-unclear = Schrijf alstublieft het volledige adres, of deel de locatie.
checkout-note = Moet de verkoper nog iets weten?
checkout-note-unclear = Schrijf de opmerking alstublieft als tekst, of sla dit over.
checkout-stopped = Goed, er is niets besteld. Uw winkelmand blijft zoals hij is.
summary-title = <b>Uw bestelling</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }: { $subtotal }
summary-total = Artikelen: <b>{ $total }</b> (de verzendkosten komen erbij zodra de verkoper ze noemt)
summary-delivery = Aan: { $name }, { $phone }
    { $address }
summary-note = Opmerking: { $note }
summary-question = Klopt dit zo?
order-placed = { $hours ->
       *[other] ✅ Bestelling <b>{ $number }</b> is geplaatst. De verkopers antwoorden binnen { $hours } uur; tot dan betaalt u niets.
    }
order-part = <b>{ $number }</b> · { $vendor }

## Bestellingen

orders-none = U hebt nog geen bestellingen.
order-unknown = Die bestelling vind ik niet tussen uw bestellingen.
order-state = { $state ->
        [placed] Status: wacht op de verkoper
        [accepted] Status: aangenomen, wacht op akkoord van de koper
        [rejected] Status: geweigerd door de verkoper
        [expired] Status: niet op tijd beantwoord
        [confirmed] Status: bevestigd, wacht op de betaling
        [paid] Status: betaald
        [cash_on_delivery] Status: contant bij levering
        [shipped] Status: onderweg
        [delivered] Status: bezorgd
        [completed] Status: afgerond
        [cancelled] Status: geannuleerd
       *[other] Status: { $state }
    }
goods-total = Artikelen: <b>{ $total }</b>
total-with-shipping = { $days ->
        [0] Artikelen { $goods } + verzending { $shipping } = <b>{ $total }</b>
        [one] Artikelen { $goods } + verzending { $shipping } = <b>{ $total }</b>, ongeveer { $days } dag
       *[other] Artikelen { $goods } + verzending { $shipping } = <b>{ $total }</b>, ongeveer { $days } dagen
    }
how-to-pay = Dank u wel! Hoe wilt u { $total } betalen?
pay-cash = Bestelling { $number }: u betaalt { $total } contant bij aankomst.
pay-transfer = Bestelling { $number }: { $total }. { $vendor } stuurt u nu de betaalgegevens; betaal nooit aan iemand anders.
order-received = Fijn dat het er is! Bestelling { $number } is afgerond. 🙏
order-cancelled = Bestelling { $number } is geannuleerd.
cancel-nothing = U hebt geen bestelling die nog geannuleerd kan worden.
cancel-which = Welke bestelling zal ik annuleren?
payment-bank-transfer = overschrijving
payment-qris = QRIS
payment-cod = contant bij levering
payment-paypal = PayPal
payment-western-union = Western Union

## Praten met iemand

question-write = Schrijf uw vraag aan { $vendor } over { $name }; ik geef hem door.
question-write-manager = Schrijf waar het over gaat; een beheerder antwoordt u hier.
question-empty = Schrijf het alstublieft als tekst.
question-sent = Verstuurd naar { $vendor }. Het antwoord komt hier.
question-sent-manager = Verstuurd. Een beheerder antwoordt u hier.
person-which-product = Kies eerst een product, dan haal ik de verkoper erbij.
answer-write = Schrijf uw bericht; ik geef het door.
answer-sent = Doorgegeven.
thread-unknown = Dat gesprek is niet meer open.
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] { " " }(over { $product })
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 Vertaling: { $text }
not-translated = (nu even geen vertaling)

## Wat de anderen deden

notice-order-placed = 🔔 <b>Nieuwe bestelling { $number }</b> van { $buyer }
notice-no-staff = ⚠️ Namens { $vendor } antwoordt nog niemand. Nodig iemand uit: <b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ <b>{ $vendor }</b> heeft uw bestelling { $number } aangenomen.
notice-order-rejected = <b>{ $vendor }</b> kan uw bestelling { $number } niet leveren. De reden:
notice-order-expired = Bestelling { $number } bij { $vendor } is niet op tijd beantwoord en dus gesloten. U bent niets verschuldigd.
notice-order-confirmed = De koper is akkoord met het totaal van bestelling { $number }. Stuur de betaalgegevens, en laat het me weten als het geld er is.
notice-order-paid = { $vendor } heeft uw betaling voor bestelling { $number } ontvangen.
notice-order-cash = De koper betaalt bestelling { $number } contant bij levering. U kunt de bestelling versturen.
notice-order-shipped = 📦 Uw bestelling { $number } is onderweg met { $courier }. Trackingnummer: { $tracking }
notice-order-delivered = De koper heeft bestelling { $number } ontvangen.
notice-order-completed = Bestelling { $number } is afgerond. 🙏
notice-order-cancelled = De koper heeft bestelling { $number } geannuleerd. De voorraad is weer aangevuld.
notice-joined = { $name } hoort nu bij { $vendor }.

## De balie van de verkoper

vendor-joined = Welkom! U antwoordt nu namens <b>{ $vendor }</b>. Nieuwe bestellingen komen hier binnen.
invite-invalid = Deze uitnodiging is niet meer geldig. Vraag de beheerders om een nieuwe.
desk-not-staff = U hoort nog niet bij een verkoper. Een beheerder kan u een uitnodiging sturen.
desk-empty = { $vendor }: er wacht geen bestelling op u.
desk-order = <b>{ $number }</b> · { $buyer }
desk-delivery = Aan: { $address }
    Telefoon: { $phone }
desk-already = De status van bestelling { $number } is veranderd. { $state ->
        [placed] Ze wacht op de verkoper.
        [accepted] Ze is aangenomen.
        [rejected] Ze is geweigerd.
        [expired] De tijd is verstreken.
        [confirmed] Ze is bevestigd.
        [paid] Ze is betaald.
        [cash_on_delivery] Ze wordt contant bij levering betaald.
        [shipped] Ze is onderweg.
        [delivered] Ze is bezorgd.
        [completed] Ze is afgerond.
        [cancelled] Ze is geannuleerd.
       *[other] De status: { $state }
    }
desk-terms = Bestelling { $number }: wat kost de verzending en hoeveel dagen duurt die? Kies, of schrijf bijvoorbeeld “25000 3”.
desk-terms-unclear = Schrijf de verzendkosten in roepia en het aantal dagen voor bestelling { $number }, bijvoorbeeld “25000 3”.
desk-accepted = Aangenomen. De koper van { $number } krijgt de vraag om akkoord te gaan met { $total }.
desk-reason = Waarom kan bestelling { $number } niet geleverd worden? De koper leest dit.
desk-rejected = Geweigerd. De koper van { $number } weet het, en de voorraad is weer aangevuld.
desk-paid = Genoteerd: { $number } is betaald. Laat het me weten als u verstuurt.
desk-tracking = Welke koerier en welk trackingnummer heeft { $number }? Bijvoorbeeld “JNE 0123456789”.
desk-shipped = Genoteerd: { $number } is onderweg. De koper weet het.

## De balie van de beheerders

queue-empty = Niets na te kijken. 🎉
queue-card = Wat betekent dit? ({ $language })
    <blockquote>{ $text }</blockquote>
queue-all-intents = Kies de betekenis:
queue-labelled = Geleerd als { $intent }.
sales = { $count ->
        [one] <b>{ $count } bestelling</b>
       *[other] <b>{ $count } bestellingen</b>
    }
    Transacties: { $transactions }
    Nog te maken bestellingen: { $preorders }

## Knoppen

button-number = { $number }
button-add = 🛒 In winkelmand
button-cart = 🛒 Winkelmand
button-ask-vendor = 💬 Vraag de verkoper
button-ask-about-order = 💬 Schrijf de verkoper
button-similar = Meer zoals dit
button-goes-with = Wat erbij past
button-popular = ⭐ Populair
button-orders = 📦 Mijn bestellingen
button-languages = 🌐 Taal
button-language = { $name }
button-help = ❓ Hulp
button-person = 🙋 Praat met iemand
button-vendor-goods = Alles van deze verkoper
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = Winkelmand leegmaken
button-checkout = ✅ Afrekenen
button-own-name = { $name }
button-skip-note = Geen opmerking
button-confirm = ✅ Ja, bestellen
button-change-delivery = ✏️ Wijzigen
button-not-yet = Nog niet
button-share-phone = 📱 Deel mijn nummer
button-agree = ✅ Akkoord
button-received = ✅ Ontvangen
button-cancel-order = ✖️ Annuleer { $number }
button-answer = ↩️ Antwoorden
button-desk = 🧾 Te behandelen
button-accept = ✅ Aannemen
button-reject = ✖️ Weigeren
button-terms = { $days ->
        [one] { $fee } · { $days } dag
       *[other] { $fee } · { $days } dagen
    }
button-paid = 💰 Geld ontvangen
button-ship = 📦 Verstuurd
button-reason-sold-out = Uitverkocht
button-reason-cannot-ship = Ik lever daar niet
button-reason-too-busy = Nu te veel bestellingen
button-all-intents = Iets anders …
button-skip = Overslaan
button-mean-greet = Hallo zeggen
button-mean-goodbye = Dag zeggen
button-mean-thank = Bedanken
button-mean-help = Hoe het werkt
button-mean-search-product = Een product zoeken
button-mean-ask-recommendation = Een aanrader
button-mean-ask-price = De prijs
button-mean-ask-stock = Of het op voorraad is
button-mean-ask-product-detail = Over het product
button-mean-ask-shipping = De verzending
button-mean-ask-payment = Hoe ik betaal
button-mean-ask-return = Ruilen of geld terug
button-mean-ask-custom-order = Op bestelling gemaakt
button-mean-bargain = Een betere prijs
button-mean-ask-vendor = Over de verkoper
button-mean-add-to-cart = In de winkelmand
button-mean-remove-from-cart = Uit de winkelmand
button-mean-view-cart = Winkelmand bekijken
button-mean-checkout = Afrekenen
button-mean-order-status = Waar mijn bestelling is
button-mean-cancel-order = Bestelling annuleren
button-mean-talk-to-human = Met iemand praten
button-mean-complain = Er is iets mis
button-mean-change-language = Een andere taal
button-mean-affirm = Ja
button-mean-deny = Nee
button-mean-out-of-scope = Gaat niet over de winkel

## Opdrachtenmenu van Telegram

command-start = Beginnen
command-popular = Nu populair
command-cart = Mijn winkelmand
command-orders = Mijn bestellingen
command-language = Taal
command-person = Met iemand praten
command-help = Zo koopt u hier
