import { t } from '../text.ts'
import type { Contribution } from './types.ts'

export const contributions: Contribution[] = [
  {
    speaker: 'Piet Lammers',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Het pad naar de vijver is tweehonderd meter. Ik kan er honderd. Er staat geen bank.',
      'The path to the pond is two hundred metres. I can do a hundred. There is no bench.',
    ),
  },
  {
    speaker: 'Hessel Vrij',
    writtenBy: 'Karin Postma',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      "Als ik 's avonds bel, zegt er iemand: ik kom zo. Zo duurt hier vijfentwintig minuten. Ik heb een horloge.",
      'When I ring in the evening, somebody says: just a moment. A moment here takes twenty-five minutes. I own a watch.',
    ),
    changedFrom: t(
      'Meneer ervaart in de avond lange wachttijden bij de bel.',
      'Mr Vrij experiences long waits after ringing in the evening.',
    ),
  },
  {
    speaker: 'Nel Schouten',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Op donderdagavond lopen er twee voor dertig mensen. Ik heb het nog eens geteld, want ik dacht dat ik iemand vergat.',
      'On Thursday evenings there are two for thirty people. I counted again, because I thought I had forgotten somebody.',
    ),
  },
  {
    speaker: 'Anne Brandsma',
    audience: 'organisation',
    withName: true,
    state: 'confirmed',
    body: t(
      'De cijfers van de bel zitten elke maand in mijn map. Ik heb ze nooit naast een horloge gelegd.',
      'The figures of the bell are in my folder every month. I never laid them beside a watch.',
    ),
  },
  {
    speaker: 'mevrouw Van Beek',
    writtenBy: 'Bert Nijland',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'De kapper komt op maandag. Mijn bezoek komt op zondag. Dan zit het alweer plat.',
      'The hairdresser comes on Monday. My visitors come on Sunday. By then it is flat again.',
    ),
  },
  {
    speaker: 'Toos Wagenaar',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Ik heb vanmiddag drie keer op mijn tong gebeten. De vierde keer deed het zeer.',
      'I bit my tongue three times this afternoon. The fourth time it hurt.',
    ),
  },
  {
    speaker: 'Jannie Roelofs',
    audience: null,
    state: 'confirmed',
    body: t(
      'Wat ik hier zeg, durf ik alleen omdat mijn moeder al slaapt als ik om acht uur wegga.',
      'What I say here I only dare because my mother is asleep by the time I leave at eight.',
    ),
  },
  {
    speaker: 'Piet Lammers',
    audience: 'organisation',
    state: 'confirmed',
    withdrawn: true,
    body: t(
      'De vorige directeur heeft mij een bank beloofd. Die is nu met pensioen en ik zit nog steeds op de rand van de plantenbak.',
      'The last director promised me a bench. He has retired and I am still sitting on the edge of the planter.',
    ),
  },
  {
    speaker: 'Hessel Vrij',
    writtenBy: 'Karin Postma',
    audience: null,
    state: 'waiting',
    body: t(
      'Naast mijn bel hangt een kaartje met: even geduld. Dat kaartje mag weg.',
      'Beside my bell hangs a card that says: one moment please. That card may go.',
    ),
  },
  {
    speaker: 'Anne Brandsma',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Ik had liever gehad dat jullie boos werden. Jullie waren zo netjes.',
      'I would rather you had got angry. You were all so polite.',
    ),
  },
  {
    speaker: 'Nel Schouten',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Ik zit zes jaar in de raad. We krijgen altijd antwoord. Het past alleen bijna nooit op de vraag.',
      'I have been on the council for six years. We always get an answer. It just hardly ever fits the question.',
    ),
  },
]
