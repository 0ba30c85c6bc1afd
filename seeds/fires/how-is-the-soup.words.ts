import { t } from '../text.ts'
import type { Contribution } from './types.ts'

export const contributions: Contribution[] = [
  {
    speaker: 'Gerda Fokkens',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Het eerste halfuur gaat over uien. Daarna zegt er altijd wel iemand iets.',
      'The first half hour is about onions. After that somebody always says something.',
    ),
  },
  {
    speaker: 'Ineke Theunissen',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Ik ken het hier alleen met soep. Ik dacht dat het altijd zo was.',
      'I only know this place with soup. I thought it had always been like that.',
    ),
  },
  {
    speaker: 'Wilma Oosterhof',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Er zijn dinsdagen dat ik kom snijden en voor het eten weer wegga. Niemand vraagt dan waarom.',
      'There are Tuesdays when I come to chop and leave before we eat. Nobody asks why.',
    ),
  },
  {
    speaker: 'Mia Habets',
    audience: 'everyone',
    withName: true,
    state: 'confirmed',
    body: t(
      'Ik kwam kijken of het wel volgens de regels ging. Ze gaven me een mes en een winterpeen.',
      'I came to see whether it was all done by the rules. They gave me a knife and a carrot.',
    ),
  },
  {
    speaker: 'Naima Chaoui',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Toen onze kok verhuisde, heb ik niet gezegd dat hij mocht blijven komen. Ik dacht dat een ander dat had gedaan.',
      'When our cook moved away, I did not say he could keep coming. I thought somebody else had.',
    ),
  },
  {
    speaker: 'Karel Thijssen',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Op dinsdag eet ik mijn boterham buiten, met de wind uit jullie richting.',
      'On Tuesdays I eat my sandwich outside, with the wind from your side.',
    ),
  },
  {
    speaker: 'Ineke Theunissen',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Ik wil weleens iets anders dan soep. Maar iedereen zat net zo te stralen.',
      'I would like something other than soup for once. But everybody was beaming so.',
    ),
  },
  {
    speaker: 'Gerda Fokkens',
    audience: null,
    state: 'confirmed',
    body: t(
      'Ik heb een goed mes gekocht voor thuis. Het zit nog in het karton.',
      'I bought a good knife for at home. It is still in its cardboard.',
    ),
  },
  {
    speaker: 'Ineke Theunissen',
    writtenBy: 'Bert Nijland',
    audience: null,
    state: 'waiting',
    body: t(
      'Ik kan pannenkoeken bakken voor twintig man. Verder kan ik niks.',
      'I can make pancakes for twenty. I cannot make anything else.',
    ),
  },
  {
    speaker: 'Wilma Oosterhof',
    audience: 'organisation',
    state: 'confirmed',
    withdrawn: true,
    body: t(
      'Ik heb gezegd dat deze soep beter is dan die van vroeger. Dat was aardig bedoeld.',
      'I said this soup is better than the soup we used to have. I meant it kindly.',
    ),
  },
  {
    speaker: 'Karel Thijssen',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Ik vroeg toen of de buurt een keer mocht meekoken. Dat staat niet op het blaadje dat jullie voorlazen.',
      'Back then I asked whether the street might join in the cooking once. It is not on the sheet you read out.',
    ),
  },
]
