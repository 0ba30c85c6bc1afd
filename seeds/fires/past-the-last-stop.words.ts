import { t } from '../text.ts'
import type { Contribution } from './types.ts'

export const contributions: Contribution[] = [
  {
    speaker: 'Otto Veldkamp',
    writtenBy: 'Aaltje Wiersma',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Ik was bang dat er twintig mensen zaten. Ik heb eerst door het raam gekeken.',
      'I was afraid there would be twenty people. I looked through the window first.',
    ),
  },
  {
    speaker: 'Tjitske Algra',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Er stonden veertien stoelen. We hebben er tien weggezet. Toen werd het een kamer.',
      'There were fourteen chairs. We put ten away. Then it became a room.',
    ),
  },
  {
    speaker: 'Bert Nijland',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Om half negen wilde ik naar huis. Om elf uur heb ik de kachel nog een keer gevuld.',
      'At half past eight I wanted to go home. At eleven I filled the stove once more.',
    ),
  },
  {
    speaker: 'Tjitske Algra',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Ik heb vanavond meer gepraat dan dit hele jaar. Ik voel het aan mijn keel.',
      'I have talked more tonight than this whole year. I can feel it in my throat.',
    ),
  },
  {
    speaker: 'Otto Veldkamp',
    writtenBy: 'Aaltje Wiersma',
    audience: null,
    state: 'confirmed',
    body: t(
      'Ik ben getrouwd geweest, met een dansschool erbij. Dat weet hier geen mens.',
      'I was married once, with a dancing school thrown in. Not a soul here knows.',
    ),
  },
  {
    speaker: 'Otto Veldkamp',
    writtenBy: 'Aaltje Wiersma',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'De bus stopt om zes uur. Daarna ben ik alleen nog iemand die thuis is.',
      'The bus stops at six. After that I am only somebody who is home.',
    ),
  },
  {
    speaker: 'Tjitske Algra',
    audience: 'organisation',
    state: 'confirmed',
    withdrawn: true,
    body: t(
      'Ik heb weleens gezegd dat ik de hond moest uitlaten. Ik heb geen hond.',
      'I have been known to say I had to walk the dog. I have no dog.',
    ),
  },
  {
    speaker: 'Otto Veldkamp',
    writtenBy: 'Aaltje Wiersma',
    audience: null,
    state: 'left-out',
    body: t('Hij ervaart eenzaamheid in de avonduren.', 'He experiences loneliness in the evening hours.'),
  },
  {
    speaker: 'Aaltje Wiersma',
    audience: 'everyone',
    withName: true,
    state: 'confirmed',
    body: t(
      'Ik reed vijfenveertig kilometer met windkracht negen, voor vier mensen. Ik zou het zo weer doen, met winterbanden.',
      'I drove forty-five kilometres in a gale, for four people. I would do it again, on winter tyres.',
    ),
  },
]
