import { type Judged, questionsIn } from './parsed.ts'

/** Written from the titles and the short versions, before anything was looked for. */
export const judged: readonly Judged[] = [
  ...questionsIn(
    'plain',
    `
koffie buurman | de-bel-deed-het-niet
brood bakken | de-bakker-van-drie-uur
zaklamp | wie-niet-slaapt
moestuin | drie-uur-op-woensdag
boomgaard | drie-jaar-de-boomgaard
naambordjes | de-naambordjes
sleutel buren | een-sleutel-bij-de-buren
potlood planning | potlood-op-de-keukentafel
inspectie regels | van-wie-is-deze-regel
onderzoeker | tellen-wat-niemand-vroeg wat-veranderde-er-het-meest
afscheid jeugdhulp | drie-weken-van-tevoren
Steunend Relationeel Handelen | steunend-relationeel-handelen
I.ROC | i-roc
herstel | i-roc steunend-relationeel-handelen
voordeur podium | het-gesprek-bij-de-waslijn
tanden poetsen | zestien-keer
docenten | wachten-als-vak zestien-keer een-nacht-slapen
uitnodiging brief | uitnodigen-in-twaalf-zinnen
gesprek zonder agenda | een-avond-zonder-agenda
lege stoel | een-avond-zonder-agenda what-we-mean-by-a-chair
empty chair | what-we-mean-by-a-chair
could not sleep | weeknight-in-lutjemeer
wie schrijft over mij | negen-jaar-in-vier-regels samen-lezen-wat-er-staat schrijven-in-de-huiskamer
Lotte Smeets | van-wie-is-deze-regel steunend-relationeel-handelen de-week-van-de-open-deur what-we-mean-by-a-chair
filmpje week | de-week-van-de-open-deur
`,
  ),
  ...questionsIn(
    'compound',
    `
nacht | wie-niet-slaapt de-bakker-van-drie-uur een-nacht-slapen weeknight-in-lutjemeer
kamer | schrijven-in-de-huiskamer
tuin | drie-uur-op-woensdag drie-jaar-de-boomgaard
bord | de-naambordjes de-bel-deed-het-niet
keuken | potlood-op-de-keukentafel wie-niet-slaapt
verpleeghuis | drie-jaar-de-boomgaard de-naambordjes de-week-van-de-open-deur
les | een-nacht-slapen zestien-keer wachten-als-vak
school zorg | wachten-als-vak zestien-keer een-nacht-slapen
huissleutel | een-sleutel-bij-de-buren
brief | een-nacht-slapen uitnodigen-in-twaalf-zinnen
`,
  ),
  ...questionsIn(
    'inflection',
    `
geschreven verslagen | schrijven-in-de-huiskamer
wandeling | een-eindje-om een-eindje-meelopen
studenten sliepen | een-nacht-slapen weeknight-in-lutjemeer
gezin | altijd-dezelfde-twee
bakkers | de-bakker-van-drie-uur een-eindje-om een-eindje-meelopen
luisterende | i-roc wachten-als-vak wat-veranderde-er-het-meest een-avond-zonder-agenda
rapporteert | een-maand-zonder-rapporteren schrijven-in-de-huiskamer
veranderingen | drie-jaar-de-boomgaard wat-veranderde-er-het-meest
uitgenodigd | uitnodigen-in-twaalf-zinnen
`,
  ),
  ...questionsIn(
    'synonym',
    `
administratielast | een-maand-zonder-rapporteren van-wie-is-deze-regel schrijven-in-de-huiskamer
protocol | van-wie-is-deze-regel
verdwalen alzheimer | een-eindje-om een-eindje-meelopen de-naambordjes
mantelzorg | potlood-op-de-keukentafel een-sleutel-bij-de-buren
bejaardentehuis | de-naambordjes drie-jaar-de-boomgaard de-week-van-de-open-deur
dossier lezen | negen-jaar-in-vier-regels samen-lezen-wat-er-staat
mislukt experiment | een-maand-zonder-rapporteren de-naambordjes
rooster thuiszorg | potlood-op-de-keukentafel
`,
  ),
  ...questionsIn(
    'mistyped',
    `
zakklamp | wie-niet-slaapt
slutel buren | een-sleutel-bij-de-buren
raporteren | een-maand-zonder-rapporteren schrijven-in-de-huiskamer
verpleeghius | drie-jaar-de-boomgaard de-naambordjes de-week-van-de-open-deur
boomgard | drie-jaar-de-boomgaard
inspecite | van-wie-is-deze-regel
nachtdiesnt | wie-niet-slaapt de-bakker-van-drie-uur
jeugdhulpp | drie-weken-van-tevoren altijd-dezelfde-twee
`,
  ),
]
