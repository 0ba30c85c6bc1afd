import { t } from '../text.ts'
import type { Contribution } from './types.ts'

export const contributions: Contribution[] = [
  {
    speaker: 'Yara Oosting',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Ik moet zestien keer tandenpoetsen laten aftekenen. Bij de negende keer vroeg die meneer of hij meedeed aan een wedstrijd.',
      'I have to get sixteen times brushing teeth signed off. At the ninth the gentleman asked whether he was in a competition.',
    ),
  },
  {
    speaker: 'Dennis Lubbers',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Op mijn tweede stagedag ging er iemand dood. Om één uur had ik rekenen.',
      'On my second day somebody died. At one o’clock I had maths.',
    ),
  },
  {
    speaker: 'Corné Wouters',
    writtenBy: 'Gonny Peeters',
    audience: 'everyone',
    withName: true,
    state: 'confirmed',
    body: t(
      'Op donderdag leer ik ze wachten. Ik praat langzaam. Wie mijn zin afmaakt, mag opnieuw beginnen.',
      'On Thursdays I teach them to wait. I talk slowly. Whoever finishes my sentence may start again.',
    ),
  },
  {
    speaker: 'Sander Buist',
    audience: 'organisation',
    withName: true,
    state: 'confirmed',
    body: t(
      'Wie het in huis goed doet en het slecht opschrijft, krijgt van mij een onvoldoende. Andersom een acht.',
      'Whoever does well in the house and writes it down badly gets a fail from me. The other way round an eight.',
    ),
  },
  {
    speaker: 'Marga te Brake',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Ik teken af in de auto, voor het stoplicht. Anders blijft er voor de leerling geen tijd over.',
      'I sign off in the car, at the traffic lights. Otherwise there is no time left for the student.',
    ),
  },
  {
    speaker: 'Sevda Yilmaz',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Ik ben bang in het donker. Dat is onhandig als je de nacht moet leren.',
      'I am afraid of the dark. That is awkward when you have to learn nights.',
    ),
  },
  {
    speaker: 'Dennis Lubbers',
    audience: null,
    state: 'confirmed',
    body: t(
      'Ik ben na rekenen teruggelopen naar dat huis. Ik heb aan de overkant gestaan tot het licht aanging.',
      'After maths I walked back to that house. I stood across the road until the light went on.',
    ),
  },
  {
    speaker: 'Corné Wouters',
    writtenBy: 'Gonny Peeters',
    audience: null,
    state: 'waiting',
    body: t(
      'Eén leerling heeft mij een ei leren bakken. Hij dacht dat ik hém iets leerde.',
      'One student taught me to fry an egg. He thought I was teaching him something.',
    ),
  },
  {
    speaker: 'Sevda Yilmaz',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Mijn oma zegt dat ik het goed doe. Zij is de enige bij wie ik niets hoef te laten aftekenen.',
      'My gran says I do it well. She is the only one I need no signature from.',
    ),
  },
  {
    speaker: 'Hennie Roording',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Ik heb gisteravond nagekeken van wie die lijst is. Hij is van ons. Ik dacht altijd: de inspectie.',
      'Last night I looked up whose list it is. It is ours. I always thought: the inspectorate.',
    ),
  },
  {
    speaker: 'Yara Oosting',
    audience: 'organisation',
    state: 'confirmed',
    withdrawn: true,
    body: t(
      'Drie van de zestien heb ik zelf getekend. Met links.',
      'Three of the sixteen I signed myself. Left-handed.',
    ),
  },
  {
    speaker: 'Marga te Brake',
    writtenBy: 'Gonny Peeters',
    audience: null,
    state: 'left-out',
    body: t(
      'De werkdruk staat goede begeleiding in de weg.',
      'The workload stands in the way of good guidance.',
    ),
  },
]
