/** What they all belong to. */
export const movement = 'Beweging Dichtbij'

/** Everybody of this invented world, and how they are reached. */
export const people = {
  host: { name: 'Wilma Terpstra', email: 'wilma@lindehof.example', organisation: 'Stichting De Lindehof' },
  colleague: { name: 'Ilse Mulder', email: 'ilse@lindehof.example' },
  /** Answers the telephone of the movement. */
  desk: { name: 'Femke Bos', email: 'femke@dichtbij.example' },
  facilitator: { name: 'Ruben Achterberg', email: 'ruben@achterberg.example' },
  /** By mail; types three sentences. */
  fenna: { name: 'Fenna Wierda', email: 'fenna@wierda.example' },
  /** By mail; helps others to write down. */
  otto: { name: 'Otto Blaauw', email: 'otto@blaauw.example' },
  /** On a card, scanned; has a sentence written down. */
  hanneke: { name: 'Hanneke Dijkgraaf' },
  /** On a card, typed; has a sentence written down and changes it. */
  sjaak: { name: 'Sjaak Pronk' },
  /** By a link; keeps to herself what she types. */
  yara: { name: 'Yara El Amrani' },
  /** Guest from a partner body. */
  gerard: { name: 'Gerard Poel', email: 'gerard@westerzand.example', partner: 'Zorgkantoor Westerzand' },
  /** Comes in with the code on the wall; has a sentence left out. */
  bo: { name: 'Bo' },
  /** Has no telephone and was not asked; writes on paper. */
  co: { name: 'Co Zijlstra' },
  /** Carry what was said onward, and were not at the fire. */
  marloes: { name: 'Marloes Vink', email: 'marloes@lindehof.example' },
  teun: { name: 'Teun Hoogland', email: 'teun@lindehof.example' },
} as const

/** What they say, each with a word that stands nowhere else. */
export const said = {
  fennaHere: { words: 'Mijn pruimenboom mocht niet mee naar binnen.', rare: 'pruimenboom' },
  fennaHouse: {
    words: 'Ik wil opstaan als ík wakker ben, niet het ontbijtkarretje.',
    rare: 'ontbijtkarretje',
  },
  fennaAll: { words: 'Buiten ruik ik de <b>kamperfoelie</b> weer 🌿', rare: 'kamperfoelie' },
  yara: { words: 'Soms huil ik in het linnenhok. أحيانا أبكي', rare: 'linnenhok' },
  hanneke: { words: 'Laat mij de postduiven voeren, ook op zondag.', rare: 'postduiven' },
  sjaakFirst: { words: 'Ze vragen nooit naar mijn vrachtwagen.', rare: 'vrachtwagen' },
  sjaak: { words: 'Ze vragen nooit waarheen ik reed: naar Delfzijl.', rare: 'Delfzijl' },
  bo: { words: 'Schrijf maar op dat ik de knikkerbaas ben.', rare: 'knikkerbaas' },
  co: { words: 'Om vier uur wil ik oploskoffie op de stoep.', rare: 'oploskoffie' },
} as const

/** What they need to be able to come. */
export const needs = {
  fenna: { words: 'een drempelhulp bij de achterdeur', rare: 'drempelhulp' },
  hanneke: { words: 'iemand die mij ophaalt met de duofiets', rare: 'duofiets' },
} as const

/** The words and pictures they choose for their cards. */
export const cardWords = {
  fenna: 'Zeemeeuw',
  hanneke: 'vogel klok',
  sjaak: 'kraanwagen',
  yara: 'granaatappel',
  co: 'ganzenbord',
} as const

/** Two pictures instead of a word, in the order in which she pointed. */
export const pictures = { picture: 'vogel', picture2: 'klok' }

/** What the circle called what belongs together. */
export const named = {
  outside: 'Naar buiten als jij het zegt',
  asked: 'Vraag het mij zelf',
  morning: 'Van wie is de ochtend?',
} as const

/** What came back. */
export const answered = {
  outside: 'Niets, want de achterdeur is nog een nooduitgang. Wij vragen een nieuwe deur aan.',
  asked: 'We zaten samen op de stoep.',
} as const
