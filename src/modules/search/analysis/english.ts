import { stemmer as snowballEnglish } from '@orama/stemmers/english'

/** Forms that no ending explains, each line beginning with the word they are forms of. */
const irregular = `
arise arose arisen
bear bore borne
beat beaten
become became
begin began begun
bend bent
bet bets
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
come came
creep crept
cut cuts cutting
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown flies
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone goes
grow grew grown
hang hung
have had
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lose lost
make made
mean meant
meet met
pay paid
ride rode ridden
ring rung
rise rose risen
run ran running
say said
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spell spelt
spend spent
spill spilt
spin spun
spoil spoilt
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck stricken
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
write wrote written
child children
person people
man men
woman women
tooth teeth
foot feet
mouse mice
goose geese
half halves
knife knives
life lives
wife wives
leaf leaves
loaf loaves
shelf shelves
thief thieves
wolf wolves
scarf scarves
good better best
bad worse
die died dies dying
lie lied lying
tie tied tying
old elder eldest
`

export const bases: ReadonlyMap<string, string> = new Map(
  irregular
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ')
      return forms.map((form) => [form, base] as const)
    }),
)

/** Words that the two spellings write in a way of their own. */
const american: Readonly<Record<string, string>> = {
  ...{ grey: 'gray', mould: 'mold', mouldy: 'moldy', plough: 'plow', tyre: 'tire', kerb: 'curb' },
  ...{ programme: 'program', cheque: 'check', pyjamas: 'pajamas', mum: 'mom', aeroplane: 'airplane' },
  ...{
    jewellery: 'jewelry',
    storey: 'story',
    moustache: 'mustache',
    sceptical: 'skeptical',
    judgement: 'judgment',
  },
}

const some = (words: string) => words.trim().split(/\s+/)
const beginsWith = (word: string, all: readonly string[]) => all.some((one) => word.startsWith(one))

/** There `our`, `is` and two letters belong to the word in both spellings. */
const keepsOur = some(
  'hour four tour pour sour flour dour your detour contour journ court cours sourc tourn glamour',
)
const keepsIs =
  some(`rais prais aris ris wis nois pois exercis promis surpris advis revis supervis televis advertis compromis disguis despis
  devis expertis paradis premis precis otherwis likewis franchis merchandis cruis bruis brais surmis treatis`)
const keepsTwo =
  some(`call fall tall ball recall sell tell smell spell yell swell dwell shell fill kill mill till bill drill chill thrill
  roll toll poll scroll stroll enroll pull full install small`)

/** Endings that the two spellings write each in its own way, the American one last. */
const endings: readonly [RegExp, string, readonly string[]][] = [
  [/^(defen|offen|licen|preten)c(?=e|ing)/, '$1s', []],
  [/^practis/, 'practic', []],
  [/(?<=[a-z]{2})our(?=s?$|ed$|ing$|er|ab|it|ful|hood|less)/, 'or', keepsOur],
  [/(?<=[a-z]{3})is(?=e$|es$|ed$|ing$|ation|ers?$)/, 'iz', keepsIs],
  [/(?<=[a-z]{3})ys(?=e$|ed$|ing$)/, 'yz', []],
  [/(?<=[bt])re(?=s?$)/, 'er', []],
  [/(?<=[a-z]{2})ogue(?=s?$)/, 'og', []],
  [/(?<=[aeiou])ll(?=(?:ed|ing|ers?|ors?)$)/, 'l', keepsTwo],
  [/^(enrol|fulfil|instal)(?=$|s$|ment)/, '$1l', []],
  [/aem(?=ia)/, 'em', []],
  [/paed/, 'ped', []],
]

/** `colour` as `color`, `recognise` as `recognize`, `centre` as `center`, `travelling` as `traveling`. */
function inOneSpelling(word: string): string {
  const [, base = '', s = ''] = word.match(/^(.+?)(s?)$/) ?? []
  const own = american[base]
  if (own) return own + s
  return endings.reduce(
    (now, [british, other, kept]) => (beginsWith(now, kept) ? now : now.replace(british, other)),
    word,
  )
}

/** What all forms of an English word have in common. */
export const stemEnglish = (word: string): string => snowballEnglish(inOneSpelling(bases.get(word) ?? word))
