// Every word the page itself says, in English and Indonesian.

const WORDS = {
  en: {
    skip: "Skip to the chats",
    subtitle: "A local Telegram",
    people: "People",
    chats: "Chats",
    addPerson: "New person",
    noPeople: "Nobody is here yet. Add a person to start a chat.",
    beside: (name) => `Show ${name} beside`,
    closeChat: (name) => `Close the chat of ${name}`,
    chatOf: (name) => `Chat of ${name}`,
    unread: (count) => `${count} unread`,
    as: (name) => `as ${name}`,
    bot: "bot",
    typing: "typing…",
    sendingPhoto: "sending a photo…",
    write: "Message",
    send: "Send",
    attach: "Attach",
    menu: "Commands",
    noCommands: "The bot has set no commands.",
    keys: "Show or hide the keyboard",
    more: "More",
    start: "Start",
    edited: "edited",
    deleted: "Message deleted",
    forwarded: "Forwarded",
    photo: "Photo",
    photoFile: "Photo from this device",
    photoSample: "Sample picture",
    contact: "Contact",
    location: "Location",
    document: "Document",
    invoice: "Invoice",
    pay: "Pay",
    paid: "Payment received",
    reply: "Reply",
    cancelReply: "Do not reply",
    newest: "Go to the newest message",
    openLink: "Open a start link…",
    parameter: "Start parameter",
    block: "Block the bot",
    unblock: "Unblock the bot",
    blocked: "You blocked this bot.",
    close: "Close",
    cancel: "Cancel",
    ok: "OK",
    open: "Open",
    name: "Name",
    phone: "Phone",
    email: "E-mail",
    city: "City",
    street: "Street",
    latitude: "Latitude",
    longitude: "Longitude",
    languageCode: "Language code",
    role: "Role",
    offline: "Reconnecting…",
    you: "You",
    hello: "Press START to greet the bot.",
  },
  id: {
    skip: "Langsung ke obrolan",
    subtitle: "Telegram lokal",
    people: "Orang",
    chats: "Obrolan",
    addPerson: "Orang baru",
    noPeople: "Belum ada siapa-siapa. Tambahkan orang untuk mulai mengobrol.",
    beside: (name) => `Tampilkan ${name} di samping`,
    closeChat: (name) => `Tutup obrolan ${name}`,
    chatOf: (name) => `Obrolan ${name}`,
    unread: (count) => `${count} belum dibaca`,
    as: (name) => `sebagai ${name}`,
    bot: "bot",
    typing: "sedang mengetik…",
    sendingPhoto: "mengirim foto…",
    write: "Pesan",
    send: "Kirim",
    attach: "Lampirkan",
    menu: "Perintah",
    noCommands: "Bot belum memasang perintah.",
    keys: "Tampilkan atau sembunyikan papan tombol",
    more: "Lainnya",
    start: "Mulai",
    edited: "diedit",
    deleted: "Pesan dihapus",
    forwarded: "Diteruskan",
    photo: "Foto",
    photoFile: "Foto dari perangkat ini",
    photoSample: "Gambar contoh",
    contact: "Kontak",
    location: "Lokasi",
    document: "Dokumen",
    invoice: "Tagihan",
    pay: "Bayar",
    paid: "Pembayaran diterima",
    reply: "Balas",
    cancelReply: "Batal membalas",
    newest: "Ke pesan terbaru",
    openLink: "Buka tautan mulai…",
    parameter: "Parameter mulai",
    block: "Blokir bot",
    unblock: "Buka blokir bot",
    blocked: "Anda memblokir bot ini.",
    close: "Tutup",
    cancel: "Batal",
    ok: "OK",
    open: "Buka",
    name: "Nama",
    phone: "Telepon",
    email: "Surel",
    city: "Kota",
    street: "Jalan",
    latitude: "Lintang",
    longitude: "Bujur",
    languageCode: "Kode bahasa",
    role: "Peran",
    offline: "Menyambung lagi…",
    you: "Anda",
    hello: "Tekan MULAI untuk menyapa bot.",
  },
};

const KEPT = "lapak-sandbox-language";
let language = localStorage.getItem(KEPT) === "id" ? "id" : "en";

/** One of the page's own words; some take a value. */
export function word(key, value) {
  const said = WORDS[language][key];
  return typeof said === "function" ? said(value) : said;
}

/** The language shown now. */
export const shownLanguage = () => language;

/** Shows the other language from now on. */
export function switchLanguage() {
  language = language === "en" ? "id" : "en";
  localStorage.setItem(KEPT, language);
}

/** Puts the words into what stands in index.html. */
export function wordPage() {
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll("[data-words]")) {
    node.textContent = word(node.dataset.words);
  }
  for (const node of document.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", word(node.dataset.label));
  }
  const other = document.getElementById("language");
  const [name, code] = language === "en" ? ["Bahasa Indonesia", "id"] : ["English", "en"];
  other.lang = code;
  other.querySelector(".long").textContent = name;
  other.querySelector(".short").textContent = code.toUpperCase();
}
