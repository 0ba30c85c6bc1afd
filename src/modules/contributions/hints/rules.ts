/** What in a sentence may point at one person. */
export const hintKinds = ['mail', 'phone', 'number', 'address', 'birth', 'name', 'room', 'only'] as const
export type HintKind = (typeof hintKinds)[number]

export interface Hint {
  kind: HintKind
  /** The words it is about, as they stand there. */
  words: string
}

/** No more than this many at once: it is a hint, and no report. */
const most = 3

/**
 * Details by which somebody might be recognised, in Dutch and English, at most one of each kind. It looks at how things are
 * written and knows nobody: it misses much, and what it finds may be right to say.
 */
export function hintsIn(text: string): Hint[] {
  const found = hintKinds.flatMap((kind): Hint[] => {
    const words = patterns[kind]
      .map((pattern) => firstOf(text, pattern, kind))
      .find((one) => one !== undefined)
    return words === undefined ? [] : [{ kind, words }]
  })
  return found.slice(0, most)
}

const firstOf = (text: string, pattern: RegExp, kind: HintKind) =>
  [...text.matchAll(pattern)].map(([all]) => all.trim()).find((all) => kind !== 'number' || isPersonal(all))

const months =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|march|apr(?:il)?|mei|may|juni|june|juli|july|aug(?:ustus|ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const between = "(?:(?:van|de|den|der|het|te|ter|ten|el|al|von|la|'t)\\s+)*"
const called = `${between}\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+)?`
const kin =
  'zoon|dochter|broer|zus|zusje|broertje|man|vrouw|moeder|vader|oma|opa|tante|oom|nicht|neef|vriend|vriendin|buurman|buurvrouw|son|daughter|brother|sister|husband|wife|mother|father|aunt|uncle|cousin|friend|neighbour'
const notOne = '(?!\\s+(?:keer|uur|mensen|minuten|dagen|weken|times|hours|people|days|weeks)\\b)'
const someone =
  'die|man|vrouw|jongen|meisje|kind|bewoner|bewoonster|cliënt|patiënt|zuster|verpleger|verpleegkundige|begeleider|begeleidster|leerling|moeder|vader|dokter'
const oneOf =
  'one|man|woman|boy|girl|child|resident|client|patient|nurse|worker|pupil|student|mother|father|doctor|person'

const patterns: Readonly<Record<HintKind, readonly RegExp[]>> = {
  mail: [/[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu],
  phone: [/(?<![\d.,-])(?:(?:\+|00)\d{1,3}[\s-]?(?:\(0\))?|0)(?:[\s-]?\d){8,9}(?!\d)/g],
  number: [/(?<![\d.,-])\d(?:[\s.-]?\d){8}(?![\d.,-]*\d)/g],
  address: [
    /(?<!\d)[1-9]\d{3}\s?[A-Z]{2}\b/g,
    /(?<!\p{L})\p{Lu}[\p{L}'’-]*(?:straat|laan|weg|plein|gracht|kade|dijk|steeg|singel|plantsoen)\s+\d{1,4}(?!\d)[a-z]?\b/gu,
    /(?<!\d)\d{1,4}[a-z]?\s+\p{Lu}[\p{L}'’-]+\s+(?:Street|Road|Lane|Avenue|Drive)\b/gu,
  ],
  birth: [
    /(?<!\p{L})(?:geboren|geboortedatum|geb\.|born|date of birth)(?!\p{L})[^.?!\d]{0,20}\d[\d\s./-]*/giu,
    /(?<![\d.,])\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d(?!\d)/g,
    new RegExp(`(?<!\\d)\\d{1,2}\\s+(?:${months})\\s+19\\d\\d(?!\\d)`, 'gi'),
  ],
  name: [
    new RegExp(
      `(?<!\\p{L})(?:[Mm]evrouw|[Mm]eneer|[Mm]evr\\.?|[Mm]w\\.?|[Dd]hr\\.?|[Jj]uffrouw|[Zz]uster|[Bb]roeder|[Dd]okter|[Dd]r\\.?|Mrs\\.?|Mr\\.?|Miss|Ms\\.?|Doctor|Nurse)\\s+${called}`,
      'gu',
    ),
    new RegExp(`(?<!\\p{L})(?:[Mm]ijn|[Oo]nze?|[Mm]y|[Oo]ur)\\s+(?:${kin}),?\\s+${called}`, 'gu'),
  ],
  room: [
    new RegExp(
      `(?<!\\p{L})(?:kamer|appartement|woning|flat|studio|room|apartment|unit)\\s+(?:nummer|nr\\.?|number|no\\.?)?\\s*\\d{1,4}[a-z]?\\b${notOne}`,
      'giu',
    ),
  ],
  only: [
    new RegExp(`(?<!\\p{L})(?:de|het) enige\\s+(?:\\p{Ll}+\\s+)?(?:${someone})(?!\\p{L})`, 'giu'),
    /(?<!\p{L})(?:ik|hij|zij|ze)\s+(?:ben|is|was)\s+(?:hier\s+|daar\s+)?de enige(?!\p{L})/giu,
    /(?<!\p{L})(?:ben|was)\s+ik\s+(?:hier\s+|daar\s+)?de enige(?!\p{L})/giu,
    new RegExp(`(?<!\\p{L})the only\\s+(?:\\p{Ll}+\\s+)?(?:${oneOf})(?!\\p{L})`, 'giu'),
  ],
}

/** A number as the Dutch citizen service number is made: nine figures that pass its test. */
function isPersonal(text: string): boolean {
  const figures = text.replace(/\D/g, '').split('').map(Number)
  const sum = figures.reduce((all, figure, i) => all + figure * (i === 8 ? -1 : 9 - i), 0)
  return figures.length === 9 && figures.some((one) => one !== 0) && sum % 11 === 0
}
