export const nl = {
  'errors.title': 'Nog niet gelukt. Wat je typte, staat er nog.',
  long: 'Dit is te lang.',
  'reason.missing': 'Schrijf waarom. Wie het schreef, leest dat.',
  'answer.missing': 'Schrijf wat je wilt zeggen.',

  hold: 'Houd het verhaal even weg bij lezers',
  'hold.hint':
    'Doe dit alleen als het iemand schaadt dat dit nu te lezen is. Het verhaal staat dan nergens meer, hoogstens twee weken. Daarna komt het vanzelf terug. Geef je eerder antwoord, dan komt het meteen terug.',
  'hold.writers':
    'Wie het schreef, krijgt meteen bericht en leest waarom. Die kan iets terugzeggen, de tekst veranderen of het verhaal weghalen.',
  'hold.reason': 'Waarom hou je het weg?',
  'hold.reason.hint': 'Dit leest wie het schreef. Schrijf niet op wie dit zei.',
  'hold.go': 'Houd het weg',
  'hold.done': 'Het verhaal is nu niet te lezen. Wie het schreef, leest waarom.',
  'hold.cannot': 'Dit verhaal kan nu niet worden weggehouden: niemand leest het, of het was pas nog weg.',
  'hold.now':
    'Het verhaal is niet te lezen, hoogstens tot {date}. Geef je antwoord, dan komt het meteen terug.',
  'hold.gave': 'Dit schreven jullie aan wie het schreef:',
  'hold.back': 'Het verhaal is een tijd niet te lezen geweest.',
  'hold.taken-away': 'Wie het schreef, laat het verhaal niet meer lezen.',
  'hold.waits': 'Het verhaal is nog niet terug. Iemand die erin voorkomt, moet eerst weer ja zeggen.',
  'hold.gone':
    'De tijd is om, maar het verhaal is nog niet terug. Er is een reservekopie van dit huis teruggezet. Wie het schreef, kan het weer laten lezen.',
  'hold.away': 'Het verhaal is nu voorgoed weg bij lezers.',
  'hold.returned':
    'Er is een reservekopie van dit huis teruggezet. Wat jullie aan wie het schreef schreven, stond daar niet in. Bel wie het schreef, als dat kan.',
  'hold.answer': 'Wie het schreef, zegt daarover:',
  'hold.answer.none': 'Wie het schreef, heeft nog niets teruggezegd.',
  objector: 'Het verhaal is nu niet te lezen, hoogstens tot {date}. Zo is er tijd om te kijken wat goed is.',

  title: 'Je verhaal is even niet te lezen',
  lead: 'Iemand leest hierin over zichzelf, en dat wordt nu bekeken. Hoogstens tot {date} leest niemand “{title}”. Daarna komt het vanzelf terug.',
  'lead.returned': 'Hoogstens tot {date} leest niemand “{title}”. Daarna kun je het weer laten lezen.',
  why: 'Waarom',
  'why.who': 'Dit schreef wie {movement} beheert, op {date}.',
  'why.returned':
    'Iemand leest hierin over zichzelf, en dat wordt bekeken. Er is een reservekopie van dit huis teruggezet. De reden die je kreeg, stond daar niet in.',
  call: 'Wil je erover praten? Bel {name}: {phone}.',
  can: 'Wat je kunt doen',
  'can.nothing': 'Je hoeft niets te doen. Dan komt het terug zoals het was.',
  'can.change':
    'Je kunt de tekst veranderen. Laat je de nieuwe tekst lezen, dan komt die straks terug in plaats van de oude.',
  'can.returned':
    'Wat lezers lazen, staat niet in de reservekopie. Laat je de tekst weer lezen, dan ligt die klaar en komt die vanzelf als de tijd om is.',
  'can.change.link': 'Verander de tekst',
  say: 'Wil je iets terugzeggen?',
  'say.label': 'Wat wil je zeggen?',
  'say.hint': 'Dit leest wie {movement} beheert. Je kunt het later nog veranderen.',
  'say.go': 'Stuur het',
  'say.done': 'Wie de beweging beheert, leest het nu.',
  disagree:
    'Ben je het er niet mee eens? Zeg het hier, of bel. Komen jullie er samen niet uit, dan kun je naar de toezichthouder voor privacy, of naar de rechter.',
  leave: 'Wil je dat het niet terugkomt?',
  'leave.hint':
    'Dan blijft het weg bij lezers. Wat je schreef, blijft van jou. Je kunt het later weer laten lezen.',
  'leave.go': 'Laat het weg',
  'leave.done': 'Het komt niet terug bij lezers. Jij hebt het nog.',
  'over.title': 'Je verhaal was een tijd niet te lezen',
  'over.back': 'Het is weer te lezen.',
  'over.taken-away': 'Jullie kozen dat het niet terugkwam. Je kunt het altijd weer laten lezen.',
  'over.waits':
    'Het is nog niet terug. Iemand die erin voorkomt, zegt nu geen ja tegen deze tekst. Vraag het opnieuw, en laat het dan weer lezen.',
  'over.gone':
    'Het komt niet vanzelf terug: er is een reservekopie van dit huis teruggezet. Je kunt het nu weer laten lezen.',
  'over.away': 'Het is nu voorgoed weg bij lezers.',
  'over.away.why': 'Lees waarom, en wat je kunt doen',
  'over.people': 'Wie erin voorkomt',
  read: 'Lees het verhaal',
  back: 'Terug naar het schrijven',
  laid: 'De nieuwe tekst ligt klaar. Die komt terug in plaats van de oude.',

  'notice.title': 'Dit is even niet te lezen',
  notice: 'Iemand leest hierin over zichzelf. Dat wordt bekeken, hoogstens tot {date}.',
  'notice.link': 'Lees waarom, en wat je kunt doen',
  beforehand:
    'Zegt iemand dat dit over hen gaat, dan kan wie {movement} beheert het hoogstens twee weken weghouden bij lezers, om het te bekijken. Je leest dan meteen waarom.',

  'waits.sentence': 'Een verhaal van jou is even niet te lezen.',
  'waits.step': 'Lees waarom',

  'letter.subject': 'Je verhaal is even niet te lezen',
  'letter.greeting': 'Dag {name},',
  'letter.told.je':
    'Een verhaal van jou is even niet te lezen, hoogstens twee weken. Hier lees je waarom, met wie je erover kunt praten en wat je kunt doen:',
  'letter.told.u':
    'Een verhaal van u is even niet te lezen, hoogstens twee weken. Hier leest u waarom, met wie u erover kunt praten en wat u kunt doen:',
  'letter.over.subject': 'Er is bekeken wat iemand van je verhaal zei',
  'letter.over.je':
    'Een verhaal van jou was een tijd niet te lezen. Dat is nu voorbij. Hier lees je hoe het ervoor staat:',
  'letter.over.u':
    'Een verhaal van u was een tijd niet te lezen. Dat is nu voorbij. Hier leest u hoe het ervoor staat:',
} as const
