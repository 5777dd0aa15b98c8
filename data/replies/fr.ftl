# Français : on vouvoie, avec la chaleur d'un bon commerçant ; espace insécable avant : ; ! ?

## Salutations et conversation

greet = Bonjour { $name } ! 👋 Je suis <b>Lapak</b>, je vous aide à acheter chez les petits commerces de Java central : mode, gourmandises, artisanat et meubles.
    Que cherchez-vous ? Écrivez-moi dans la langue de votre choix.
greet-again = Ravi de vous revoir, { $name } ! 👋 Que cherchez-vous aujourd’hui ?
cart-waiting = 🛒 Votre panier est resté tel quel.
ping = Oui, je suis là ! 🙏 Que puis-je faire pour vous ?
goodbye = Au revoir, et à bientôt !
welcome = Avec plaisir ! 🙏
help = <b>Comment acheter ici</b>
    1. Écrivez ce que vous cherchez, par exemple « chemise batik à moins de 200 000 ».
    2. Ouvrez un produit et mettez-le au panier.
    3. Passez commande : je vous demande nom, téléphone et adresse.
    4. Le vendeur accepte et indique les frais de port. Vous ne payez qu’après avoir donné votre accord.
    Une question pour le vendeur ? Je transmets vos messages.
yes-to-what = Avec plaisir ! Par quoi commençons-nous ?
all-right = Très bien. Je reste là si vous avez besoin de quelque chose.
complain = Toutes mes excuses. Voulez-vous parler à quelqu’un, ou voir vos commandes ?
out-of-scope = Là, je ne peux pas vous aider : je ne connais que cette boutique. Mais je la connais bien ; je vous montre quelque chose ?
not-understood = Je ne suis pas sûr d’avoir bien compris. Est-ce l’une de ces choses ?
not-understood-again = Pardon, je ne comprends toujours pas. Choisissez ci-dessous, dites-le autrement ou parlez à quelqu’un.
hand-over-vendor = Pardon, je ne comprends toujours pas. Voulez-vous que je transmette vos messages à { $vendor } ?
hand-over-manager = Pardon, je ne comprends toujours pas. Voulez-vous que je transmette vos messages à quelqu’un ?
only-text = Je ne sais lire que du texte. Pourriez-vous me l’écrire ?
choose-language = Dans quelle langue dois-je vous répondre ? De toute façon, vous pouvez m’écrire dans n’importe laquelle.
language-chosen = C’est noté. Langue choisie : { $language }.
managers-only = C’est réservé aux gestionnaires.
error-apology = Pardon, un problème est survenu de notre côté. Rien n’est perdu ; réessayez dans un instant, s’il vous plaît.

## Trouver des produits

search-found = { $count ->
       *[other] Voici ce que j’ai trouvé pour vous :
    }
search-nearest = Nous n’avons apparemment pas exactement cela. Voici ce qui s’en approche le plus :
search-nothing = Je n’ai rien trouvé de tel. Essayez d’autres mots, ou regardez ce qui plaît en ce moment.
recommend-popular = Ce qui plaît en ce moment :
recommend-for-wish = Que diriez-vous de l’un de ceux-ci ?
recommend-similar = Dans le même esprit que <b>{ $name }</b> :
recommend-none = Pour l’instant, il n’y a rien qui ressemble à { $name }.
recommend-goes-with = Se marie bien avec <b>{ $name }</b> :
recommend-for-you = Peut-être pour vous :
recommend-reason = 💡 <i>{ $reason }</i>
list-reason = { "   " }💡 <i>{ $reason }</i>
reason-and = { $first } · { $second }
reason-like = Dans l’esprit de { $name }
reason-goes-with = Se marie bien avec { $name }
reason-viewed = Parce que vous avez regardé { $name }
reason-bought = Parce que vous avez acheté { $name }
reason-wish = Correspond à votre demande
reason-popular = Très acheté en ce moment
reason-discover = À découvrir
reason-budget = Dans votre budget
reason-vendor = Du même atelier
reason-occasion = Pour l’occasion : { $occasion }
reason-place = De { $place }
reason-gift = { $receiver ->
        [mother] Un joli cadeau pour votre mère
        [father] Un joli cadeau pour votre père
        [parents] Un joli cadeau pour vos parents
        [parents-in-law] Un joli cadeau pour vos beaux-parents
        [wife] Un joli cadeau pour votre femme
        [husband] Un joli cadeau pour votre mari
        [girlfriend] Un joli cadeau pour votre petite amie
        [boyfriend] Un joli cadeau pour votre petit ami
        [partner] Un joli cadeau pour votre moitié
        [woman] Un joli cadeau pour une femme
        [man] Un joli cadeau pour un homme
        [friend] Un joli cadeau pour un ami ou une amie
        [friend-abroad] Un joli cadeau pour des amis à l’étranger
        [child] Un joli cadeau pour un enfant
        [baby] Un joli cadeau pour un bébé
        [sister] Un joli cadeau pour votre sœur
        [brother] Un joli cadeau pour votre frère
        [grandmother] Un joli cadeau pour votre grand-mère
        [grandfather] Un joli cadeau pour votre grand-père
        [boss] Un joli cadeau pour votre chef
        [colleague] Un joli cadeau pour un ou une collègue
        [teacher] Un joli cadeau pour un enseignant
        [guest] Un joli cadeau pour vos invités
       *[other] Un joli cadeau
    }
which-product = De quel produit s’agit-il ? Écrivez son nom, ou choisissez-en un.
which-of-these = Lequel voulez-vous dire ?
product-gone = Ce produit n’est plus en vente.
vendor-goods = Chez <b>{ $vendor }</b> :
list-line = { $number }. <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
    { "   " }{ $price } · { $regency } · { $availability }
in-stock = { $count ->
       *[other] { $count } en stock
    }
sold-out = épuisé
made-to-order = { $days ->
        [0] fait sur commande
        [one] fait sur commande en { $days } jour
       *[other] fait sur commande en { $days } jours
    }

## La fiche du produit et ses détails

card-title = <b>{ $name }</b>{ $kind ->
        [none] { "" }
       *[other] { " " }({ $kind })
    }
card-vendor = 🏠 { $vendor }, { $regency }
card-price = 💰 <b>{ $price }</b>
card-sizes = Tailles : { $sizes }
card-colours = Couleurs : { $colours }
card-description = <i>{ $text }</i>
fact-materials = Matière : { $materials }
fact-ingredients = Ingrédients : { $ingredients }
fact-weight = Poids avec emballage : { $grams } g
fact-shelf-life = { $days ->
        [one] Se conserve { $days } jour
       *[other] Se conserve { $days } jours
    }
fact-halal = Halal : oui
fact-not-halal = Halal : non
halal-unknown = Halal : le vendeur ne l’a pas précisé
minimum-order = { $count ->
        [one] La commande minimale est de { $count } pièce.
       *[other] La commande minimale est de { $count } pièces.
    }
answer-price = Le prix de <b>{ $name }</b> : <b>{ $price }</b>.
answer-stock = <b>{ $name }</b> : { $availability }.
answer-shipping = <b>{ $name }</b> part de { $regency } par { $couriers }.
shipping-cost-later = Le vendeur vous indique les frais exacts et le délai pour votre adresse avant tout paiement.
answer-payment = { $vendor } accepte : { $methods }.
payment-when = Vous payez une fois que le vendeur a accepté et que vous êtes d’accord avec le total.
answer-return = En cas d’erreur ou de casse, prévenez { $vendor } dès l’arrivée du colis, avec une photo ou une vidéo de l’ouverture. L’échange ou le remboursement se décide directement avec le vendeur.
answer-custom-yes = { $days ->
        [0] { $vendor } le fabrique sur commande. Indiquez-lui le modèle, la taille et la quantité.
        [one] { $vendor } le fabrique sur commande en { $days } jour environ. Indiquez-lui le modèle, la taille et la quantité.
       *[other] { $vendor } le fabrique sur commande en { $days } jours environ. Indiquez-lui le modèle, la taille et la quantité.
    }
answer-custom-ask = Celui-ci se vend tel quel, mais { $vendor } pourra peut-être faire quelque chose pour vous. N’hésitez pas à demander.
answer-bargain = Le prix est de { $price }. Seul { $vendor } peut dire s’il reste une marge ; je pose la question ?
bargain-fixed = { $vendor } vend à prix fixe : <b>{ $name }</b> coûte { $price } pour tout le monde.
bargain-name-price = <b>{ $name }</b> coûte { $price }. { $vendor } écoute les offres raisonnables : combien proposez-vous ?
bargain-too-low = Merci, mais { $offer }, c’est trop peu pour <b>{ $name }</b> à { $price }. Pouvez-vous monter un peu ?
bargain-passed-on = J’ai transmis à { $vendor } votre offre de { $offer } pour <b>{ $name }</b> ; la réponse arrivera ici. D’ici là, le prix reste { $price }.
answer-vendor = <b>{ $vendor }</b>, { $regency }
    Horaires : { $hours }
    <i>{ $about }</i>

## Acheter

choose-size = Quelle taille pour <b>{ $name }</b> ?
choose-colour = Quelle couleur pour <b>{ $name }</b> ?
cart-added = Ajouté : { $count } × <b>{ $name }</b>{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    }
cart-removed = Retiré du panier : { $name }
cart-title = 🛒 <b>Votre panier</b>
cart-line = { $number }. { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    } : { $subtotal }
cart-total = Total : <b>{ $total }</b>
cart-empty = Votre panier est vide.
out-of-stock = { $left ->
        [0] Désolé, ce produit vient d’être épuisé.
        [1] Désolé, il n’en reste qu’un.
       *[other] Désolé, il n’en reste que { $left }.
    }
quantity-unclear = Combien en voulez-vous ? Écrivez un nombre.
quantity-too-large = Je peux prendre { $most } pièces au maximum. Au-delà, demandez au vendeur.
cart-full = Votre panier contient déjà { $most } produits différents, le maximum. Passez d’abord cette commande, s’il vous plaît.
shipping-out-of-range = Ces frais de port ou ce nombre de jours ne semblent pas corrects.
checkout-name = À quel nom est la commande ? Écrivez le nom du destinataire.
checkout-name-unclear = Écrivez le nom du destinataire, s’il vous plaît.
checkout-phone = À quel numéro le livreur peut-il appeler ?
checkout-phone-unclear = Cela ne ressemble pas à un numéro de téléphone. Écrivez-le en chiffres, par exemple +62 800 0000 1234.
checkout-address = Où faut-il livrer ? Écrivez rue, village ou quartier, district, ville, code postal, et le pays si ce n’est pas l’Indonésie.
checkout-address-unclear = Écrivez l’adresse complète, s’il vous plaît, ou partagez la position.
checkout-note = Une précision pour le vendeur ?
checkout-note-unclear = Écrivez la note sous forme de texte, s’il vous plaît, ou passez cette étape.
checkout-stopped = Très bien, rien n’est commandé. Votre panier reste tel quel.
summary-title = <b>Votre commande</b>
order-line = • { $count } × { $name }{ $choice ->
        [none] { "" }
       *[other] { " " }({ $choice })
    } : { $subtotal }
summary-total = Articles : <b>{ $total }</b> (plus les frais de port, que le vendeur indiquera)
summary-delivery = Pour : { $name }, { $phone }
    { $address }
summary-note = Note : { $note }
summary-question = Est-ce que tout est correct ?
order-placed = { $hours ->
        [one] ✅ La commande <b>{ $number }</b> est passée. Les vendeurs répondent sous { $hours } heure ; vous ne payez rien avant.
       *[other] ✅ La commande <b>{ $number }</b> est passée. Les vendeurs répondent sous { $hours } heures ; vous ne payez rien avant.
    }
order-part = <b>{ $number }</b> · { $vendor }

## Commandes

orders-none = Vous n’avez pas encore de commande.
order-unknown = Je ne trouve pas cette commande parmi les vôtres.
order-state = { $state ->
        [placed] État : en attente du vendeur
        [accepted] État : acceptée, en attente de l’accord de l’acheteur
        [rejected] État : refusée par le vendeur
        [expired] État : sans réponse dans le délai prévu
        [confirmed] État : confirmée, en attente du paiement
        [paid] État : payée
        [cash_on_delivery] État : paiement à la livraison
        [shipped] État : en route
        [delivered] État : livrée
        [completed] État : terminée
        [cancelled] État : annulée
       *[other] État : { $state }
    }
goods-total = Articles : <b>{ $total }</b>
total-with-shipping = { $days ->
        [0] Articles { $goods } + port { $shipping } = <b>{ $total }</b>
        [one] Articles { $goods } + port { $shipping } = <b>{ $total }</b>, environ { $days } jour
       *[other] Articles { $goods } + port { $shipping } = <b>{ $total }</b>, environ { $days } jours
    }
how-to-pay = Merci ! Comment souhaitez-vous payer { $total } ?
pay-cash = Commande { $number } : vous payez { $total } en espèces à la livraison.
pay-transfer = Commande { $number } : { $total }. { $vendor } va vous envoyer les coordonnées de paiement ; ne payez jamais à quelqu’un d’autre.
order-received = Ravi qu’elle soit arrivée ! La commande { $number } est terminée. 🙏
order-cancelled = La commande { $number } est annulée.
cancel-nothing = Aucune de vos commandes ne peut plus être annulée.
cancel-which = Quelle commande voulez-vous annuler ?
payment-bank-transfer = virement bancaire
payment-qris = QRIS
payment-cod = paiement à la livraison
payment-paypal = PayPal
payment-western-union = Western Union

## Parler à quelqu’un

question-write = Écrivez votre question à { $vendor } au sujet de { $name } ; je la transmets.
question-write-manager = Écrivez de quoi il s’agit ; un gestionnaire vous répondra ici.
question-empty = Écrivez-le sous forme de texte, s’il vous plaît.
question-sent = Envoyé à { $vendor }. La réponse arrivera ici.
question-sent-manager = Envoyé. Un gestionnaire vous répondra ici.
person-which-product = Choisissez d’abord un produit, et je vous mets en contact avec son vendeur.
answer-write = Écrivez votre message ; je le transmets.
answer-sent = C’est transmis.
thread-unknown = Cette conversation n’est plus ouverte.
notice-message = ✉️ <b>{ $sender }</b>{ $product ->
        [none] { "" }
       *[other] { " " }(au sujet de { $product })
    }
quoted = <blockquote>{ $text }</blockquote>
translated = 🌐 Traduction : { $text }
not-translated = (pas de traduction pour l’instant)

## Ce que les autres ont fait

notice-order-placed = 🔔 <b>Nouvelle commande { $number }</b> de { $buyer }
notice-no-staff = ⚠️ Personne ne répond encore pour { $vendor }. Envoyez une invitation : <b>lapak vendor invite { $vendor_id }</b>
notice-order-accepted = ✅ <b>{ $vendor }</b> a accepté votre commande { $number }.
notice-order-rejected = <b>{ $vendor }</b> ne peut pas honorer votre commande { $number }. La raison :
notice-order-expired = La commande { $number } chez { $vendor } est restée sans réponse dans le délai prévu ; elle est donc close. Vous ne devez rien.
notice-order-confirmed = L’acheteur est d’accord avec le total de la commande { $number }. Envoyez-lui les coordonnées de paiement, et dites-moi quand l’argent est arrivé.
notice-order-paid = { $vendor } a reçu votre paiement pour la commande { $number }.
notice-order-cash = L’acheteur paiera la commande { $number } en espèces à la livraison. Vous pouvez l’expédier.
notice-order-shipped = 📦 Votre commande { $number } est en route avec { $courier }. Numéro de suivi : { $tracking }
notice-order-delivered = L’acheteur a reçu la commande { $number }.
notice-order-completed = La commande { $number } est terminée. 🙏
notice-order-cancelled = L’acheteur a annulé la commande { $number }. Les articles sont de nouveau en stock.
notice-joined = { $name } a rejoint { $vendor }.

## Le bureau du vendeur

vendor-joined = Bienvenue ! Vous répondez désormais au nom de <b>{ $vendor }</b>. Les nouvelles commandes arrivent ici.
invite-invalid = Cette invitation n’est plus valable. Demandez-en une nouvelle aux gestionnaires.
desk-not-staff = Votre compte n’est encore lié à aucun vendeur. Un gestionnaire peut vous envoyer une invitation.
desk-empty = { $vendor } : aucune commande ne vous attend.
desk-order = <b>{ $number }</b> · { $buyer }
desk-delivery = Pour : { $address }
    Téléphone : { $phone }
desk-already = La commande { $number } a changé d’état. { $state ->
        [placed] Elle attend le vendeur.
        [accepted] Elle est acceptée.
        [rejected] Elle est refusée.
        [expired] Son délai est dépassé.
        [confirmed] Elle est confirmée.
        [paid] Elle est payée.
        [cash_on_delivery] Elle se paie à la livraison.
        [shipped] Elle est en route.
        [delivered] Elle est livrée.
        [completed] Elle est terminée.
        [cancelled] Elle est annulée.
       *[other] Elle est : { $state }
    }
desk-terms = Commande { $number } : combien coûte l’envoi, et combien de jours prend-il ? Choisissez, ou écrivez par exemple « 25000 3 ».
desk-terms-unclear = Écrivez les frais de port en roupies et le nombre de jours pour la commande { $number }, par exemple « 25000 3 ».
desk-accepted = Acceptée. L’acheteur de { $number } est invité à donner son accord pour { $total }.
desk-reason = Pourquoi la commande { $number } ne peut-elle pas être honorée ? L’acheteur lira votre réponse.
desk-rejected = Refusée. L’acheteur de { $number } est prévenu, et les articles sont de nouveau en stock.
desk-paid = C’est noté : { $number } est payée. Dites-moi quand vous l’envoyez.
desk-tracking = Quel transporteur et quel numéro de suivi pour { $number } ? Par exemple « JNE 0123456789 ».
desk-shipped = C’est noté : { $number } est en route. L’acheteur est prévenu.

## Le bureau des gestionnaires

queue-empty = Rien à vérifier. 🎉
queue-card = Que veut dire ce message ? ({ $language })
    <blockquote>{ $text }</blockquote>
queue-all-intents = Choisissez le sens :
queue-labelled = Enregistré comme { $intent }.
sales = { $count ->
        [one] <b>{ $count } commande</b>
       *[other] <b>{ $count } commandes</b>
    }
    Transactions : { $transactions }
    Commandes encore à fabriquer : { $preorders }

## Boutons

button-number = { $number }
button-add = 🛒 Ajouter au panier
button-cart = 🛒 Panier
button-ask-vendor = 💬 Demander au vendeur
button-ask-about-order = 💬 Écrire au vendeur
button-similar = Articles similaires
button-goes-with = Ce qui va avec
button-popular = ⭐ Populaires
button-orders = 📦 Mes commandes
button-languages = 🌐 Langue
button-language = { $name }
button-help = ❓ Aide
button-person = 🙋 Parler à quelqu’un
button-vendor-goods = Tout de ce vendeur
button-choice = { $choice }
button-less = { $number }. −1
button-more = { $number }. +1
button-clear = Vider le panier
button-checkout = ✅ Commander
button-own-name = { $name }
button-skip-note = Pas de note
button-confirm = ✅ Oui, je commande
button-change-delivery = ✏️ Modifier
button-not-yet = Pas encore
button-share-phone = 📱 Partager mon numéro
button-agree = ✅ D’accord
button-received = ✅ Commande reçue
button-cancel-order = ✖️ Annuler { $number }
button-answer = ↩️ Répondre
button-desk = 🧾 Commandes reçues
button-accept = ✅ Accepter
button-reject = ✖️ Refuser
button-terms = { $days ->
        [one] { $fee } · { $days } jour
       *[other] { $fee } · { $days } jours
    }
button-paid = 💰 Argent reçu
button-ship = 📦 Expédiée
button-reason-sold-out = Épuisé
button-reason-cannot-ship = Je ne livre pas là-bas
button-reason-too-busy = Trop de commandes
button-all-intents = Autre…
button-skip = Passer
button-mean-greet = Dire bonjour
button-mean-goodbye = Dire au revoir
button-mean-thank = Dire merci
button-mean-help = Comment ça marche
button-mean-search-product = Chercher un produit
button-mean-ask-recommendation = Un conseil
button-mean-ask-price = Le prix
button-mean-ask-stock = La disponibilité
button-mean-ask-product-detail = Les détails du produit
button-mean-ask-shipping = La livraison
button-mean-ask-payment = Comment payer
button-mean-ask-return = Échange, remboursement
button-mean-ask-custom-order = Fait sur commande
button-mean-bargain = Un meilleur prix
button-mean-ask-vendor = À propos du vendeur
button-mean-add-to-cart = Ajouter au panier
button-mean-remove-from-cart = Retirer du panier
button-mean-view-cart = Voir le panier
button-mean-checkout = Passer commande
button-mean-order-status = Où est ma commande
button-mean-cancel-order = Annuler une commande
button-mean-talk-to-human = Parler à quelqu’un
button-mean-complain = Un problème
button-mean-change-language = Changer de langue
button-mean-affirm = Oui
button-mean-deny = Non
button-mean-out-of-scope = Sans rapport avec la boutique

## Menu des commandes de Telegram

command-start = Démarrer
command-popular = Populaire en ce moment
command-cart = Mon panier
command-orders = Mes commandes
command-language = Langue
command-person = Parler à quelqu’un
command-help = Comment acheter
