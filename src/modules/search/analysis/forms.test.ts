import { beforeAll, expect, test } from 'vitest'
import { openReader } from './reader.ts'
import type { Reader } from './word.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
})
const stem = (word: string) => reader.read(word, 'nl').stem
const parts = (word: string) => reader.read(word, 'nl').parts

/** Kinds of forms, each line forms of one word. */
const classes: Readonly<Record<string, readonly string[]>> = {
  'what bends': [
    'groot grote',
    'zoet zoete',
    'breed brede',
    'wild wilde',
    'licht lichte',
    'doof dove',
    'grof grove',
    'wit witte',
    'vies vieze',
    'trots trotse',
    'gewond gewonde gewonden',
    'verslaafd verslaafde verslaafden',
    'volwassen volwassene volwassenen',
  ],
  'more and most': [
    'groot groter grootste',
    'klein kleiner kleinste',
    'oud oudste',
    'duur duurder duurst',
    'goed beter best',
  ],
  'plurals after a vowel': [
    'idee ideeen',
    'therapie therapieen',
    'muziektherapie muziektherapieen',
    'categorie categorieen',
    'knie knieen',
    'bacterie bacterien',
    'baby babys',
    'ui uien',
  ],
  'plurals from Latin': ['podium podia', 'museum musea', 'politicus politici', 'catalogus catalogi'],
  'things in en': [
    'keuken keukens',
    'wagen wagens',
    'teken tekens',
    'molen molens',
    'deken dekens',
    'examen examens',
    'jongen jongens',
    'gegeven gegevens',
    'leven levens',
  ],
  'small ones': [
    'kat katje katjes',
    'vis visje',
    'tas tasje',
    'bus busjes',
    'les lesje',
    'ei eitje',
    'dag dagje',
    'bal balletje',
    'dorp dorpje',
    'oma omaatje',
    'koe koetje',
  ],
  'strong verbs behind something else': [
    'onderzoeken onderzocht',
    'beschrijven beschreef beschreven',
    'bespreken besproken',
    'deelnemen deelgenomen',
    'voorlezen voorgelezen',
    'verkopen verkocht',
    'aanbieden aangeboden',
    'aankomen aankwam',
    'overlijden overleed overleden',
    'aansluiten aangesloten',
    'opeten opgegeten',
  ],
  'weak verbs': [
    'geloven gelooft geloofde',
    'tekenen tekende getekend',
    'oefenen oefende geoefend',
    'planten plantte geplant',
    'zetten gezet',
    'posten gepost',
    'uitleggen uitlegt uitgelegd',
    'rennen rent gerend',
    'bellen belt gebeld',
    'regenen regent geregend',
  ],
  'more and most of what a list takes for a thing': ['groot grotere grootste', 'lekker lekkere'],
}

test.each(Object.entries(classes).flatMap(([kind, lines]) => lines.map((line) => [kind, line] as const)))(
  '%s: %s is one word',
  (_kind, forms) => {
    expect(new Set(forms.split(' ').map(stem)).size, forms.split(' ').map(stem).join(' ')).toBe(1)
  },
)

test.each([
  ['grote', 'groen'],
  ['zoete', 'zoen'],
  ['geit', 'gein'],
  ['gezet', 'zee'],
  ['geplant', 'plan'],
  ['opeten', 'open'],
  ['leven', 'leef'],
  ['lekker', 'lek'],
  ['ouderen', 'oud'],
  ['laatste', 'laat'],
  ['dichter', 'dicht'],
  ['meester', 'meest'],
  ['jongen', 'jong'],
])('%s is no form of %s', (one, other) => {
  expect(stem(one)).not.toBe(stem(other))
})

test.each([
  ['vroeg', 'vragen'],
  ['stal', 'stelen'],
  ['leven', 'leefde'],
  ['leden', 'lijden'],
  ['beet', 'bijten'],
  ['schoot', 'schieten'],
  ['voer', 'varen'],
  ['gevoeld', 'voelen'],
])('%s is a word of its own, and also of %s', (word, verb) => {
  expect(stem(word)).not.toBe(stem(verb))
  expect(parts(word)).toContain(stem(verb))
})

test.each([
  'zwembad bad',
  'fietspad pad fiets',
  'stadsbus bus stad',
  'weekendtas tas',
  'kattenbak kat bak',
  'moestuinbak moestuin bak',
  'daktuin dak tuin',
  'sporthal sport hal',
  'bibliotheekpas pas',
  'ijsbaan ijs baan',
  'trapleuning trap leuning',
  'kinderopvang kind opvang',
  'eierdoos ei',
  'dorpshuis dorp huis',
  'stadslandbouw stad landbouw',
  'levensverhaal leven verhaal',
  'hersenbloeding hersenen',
  'rekenles rekenen les',
  'eetcafe eten',
  'ledenvergadering leden',
  'spijbelaar spijbelen',
  'pruimenjam pruim jam',
  'klimtouw klim touw',
  'olietank olie tank',
  'gymleraar gym leraar',
  'landweg land weg',
  'haaruitval haar uitval',
])('%s: a compound and what it is made of', (line) => {
  const [word = '', ...of] = line.split(' ')
  expect(parts(word)).toEqual(expect.arrayContaining(of.map(stem)))
})

test.each(['asielstop', 'bakkerij', 'molenaar', 'laboratorium', 'pantoffel', 'kampioen'])(
  '%s is not cut at three letters that mean something else',
  (word) => {
    expect(parts(word).filter((part) => part.length < 4)).toEqual([])
  },
)
