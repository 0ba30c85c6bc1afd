import { t } from '../text.ts'
import type { Contribution } from './types.ts'

export const contributions: Contribution[] = [
  {
    speaker: 'Griet Wiegersma',
    writtenBy: 'Bert Nijland',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Vroeger droegen de zes naaste buren. Ik heb er nog twee, en die zijn ouder dan ik.',
      'It used to be the six nearest neighbours. I have two left, and they are older than I am.',
    ),
  },
  {
    speaker: 'Durk Osinga',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Ik kan best dragen. Ze vragen me niet, want ik kom niet in de kerk.',
      'I can carry all right. They do not ask me, because I do not go to church.',
    ),
  },
  {
    speaker: 'Sjoerd Haima',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Bij mijn vrouw waren het zes mannen van een bedrijf. Heel netjes. Ze hadden de auto achteruit ingeparkeerd.',
      'For my wife it was six men from a company. Very proper. They had backed the car in.',
    ),
  },
  {
    speaker: 'Hiske Boersma',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Ik was dit jaar bij vier mensen de laatste. Bij geen van de vier ben ik naar de begrafenis geweest. Dan zat ik op de fiets.',
      'This year I was the last one with four people. I went to none of the four funerals. I was on my bicycle.',
    ),
  },
  {
    speaker: 'Menno Elzinga',
    audience: 'everyone',
    withName: true,
    state: 'confirmed',
    body: t(
      'Ik verdien aan dragers en ik zeg het toch: doe het zelf. Het is zwaar. Dat is de bedoeling.',
      'I earn on bearers and I say it all the same: do it yourselves. It is heavy. It is meant to be.',
    ),
  },
  {
    speaker: 'Froukje Nauta',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Ik was kwaad op het hele dorp. Het hele dorp dacht dat ik rust wilde.',
      'I was angry with the whole village. The whole village thought I wanted peace and quiet.',
    ),
  },
  {
    speaker: 'Griet Wiegersma',
    writtenBy: 'Bert Nijland',
    audience: null,
    state: 'confirmed',
    body: t(
      'Ik heb mijn zes al uitgezocht. Eén ervan heb ik nooit gemogen, maar die is sterk.',
      'I have picked my six already. One of them I never liked, but he is strong.',
    ),
  },
  {
    speaker: 'Durk Osinga',
    audience: 'organisation',
    state: 'confirmed',
    withdrawn: true,
    body: t(
      'Bij mijn broer heb ik aan de overkant van de sloot gestaan, met de trekker uit.',
      'For my brother I stood across the ditch, with the tractor off.',
    ),
  },
  {
    speaker: 'Froukje Nauta',
    writtenBy: 'Bert Nijland',
    audience: null,
    state: 'left-out',
    body: t('Ze mist de sociale samenhang van vroeger.', 'She misses the social cohesion of the old days.'),
  },
  {
    speaker: 'Aaltje Wiersma',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Ik heb een lijst van wie bij wie een sleutel heeft. Van wie er draagt, heb ik niks.',
      'I have a list of who has whose key. Of who carries I have nothing.',
    ),
  },
]
