import type { Story } from './types.ts'

export const letter: Story = {
  slug: 'elf-woorden-in-een-brief',
  kind: 'story',
  language: 'nl',
  circle: 'buitendijks',
  movement: 'een-stoel-erbij',
  audience: 'everyone',
  themes: ['life-story', 'beyond-sectors'],
  keywords: ['diagnoses', 'medicalisering', 'normaliseren', 'psychiaters', 'psychoses', 'vervoer'],
  daysAgo: 61,
  writers: ['bert'],
  byline: 'Bert Nijland',
  title: 'Elf woorden in een brief',
  inShort:
    'Ik kreeg in negentien jaar elf namen voor wat ik heb. Ik heb ze onder elkaar gezet. Mijn psychiater las mee, aan mijn keukentafel.',
  body: `Ik woon voorbij de laatste bushalte. Naar mijn psychiater was het een uur met de bus en daarna een stuk lopen langs een weg zonder stoep. Daar mocht ik dan twintig minuten vertellen hoe het ging. Het ging dan meestal over de bus.

Vorig jaar ging de halte weg. Ik schreef dat ik niet meer kwam. Niet boos, gewoon: er rijdt niets.

Toen kwam zij.

## Aan de keukentafel

Ze had een brief bij zich van twee bladzijden, voor de huisarts. Daarin stond wat ik heb. Ik heb een pen gepakt en alle namen die ik ooit kreeg onder elkaar gezet, met het jaar erbij. Het waren er elf. De oudste was van een dokter die mij één keer zag, op een nacht dat ik stemmen hoorde en niet wist van wie.

Ze las ze hardop voor. Bij het vierde woord stopte ze en zei: *dit spreekt het vorige tegen.* Bij het zevende: *dit is er een van ons, en ik weet niet waarom.*

> Ze zei niet dat het allemaal onzin was. Ze zei dat een woord soms een deur openmaakt, en dat je hem daarna wel achter je dicht mag doen.

Een van de elf heb ik gehouden. Psychose. Die klopt, die heb ik gehad, drie keer. En zonder dat woord had ik mijn huis niet gekregen.

## Wat er nu staat

In de brief staat nu dat ene woord. Daaronder staat wat ik er zelf bij wil: dat ik het merk als ik drie nachten niet slaap, dat mijn zus dan komt, en dat ik daarna vaak vanzelf weer overeind kom als niemand haast heeft.

De huisarts belde. Hij had in zijn computer geen plek voor een zus.

## Wat er niet op staat

Ik ben ook gewoon chagrijnig, elke maandag. Daar heeft niemand ooit een naam voor bedacht. Laat dat zo.`,
}
