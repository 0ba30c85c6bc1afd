export const nl = {
  sentence:
    'Mensen die zorg krijgen, geven of regelen vertellen hier wat ertoe doet. En ze horen wat ermee gebeurt.',
  description: 'Kampvuurgesprekken over zorg: wat iemand zegt, gaat ergens heen en komt terug.',
  drawing: 'Een kring van stoelen om een vuur. Eén stoel is nog vrij.',
  call: 'Wil je weten of dit iets voor jou is? Bel {name}: {phone}.',
  told: 'Dit zei iemand, en dit gebeurde',
  'told.none':
    'Er is nog niets dat we met iedereen mogen delen. Wat in een gesprek wordt gezegd, blijft daar tot iemand ja zegt.',
  'told.more': 'Lees wat er nog meer terugkwam',
  ahead: 'De volgende gesprekken',
  'ahead.none': 'Er is nu geen gesprek aangekondigd. Bel ons als je er een wilt beginnen.',
  'ahead.more': 'Bekijk de hele agenda',
  paper: 'Heb je een kaart of een uitnodiging?',
  'paper.card': 'Open je kaart',
  'paper.card.about': 'Je leest wat je zei, waar het heen ging en of er antwoord is.',
  'paper.invitation': 'Antwoord op je uitnodiging',
  'paper.invitation.about': 'Je kunt ja, nee of misschien zeggen.',
  'paper.room': 'Je zit nu aan tafel',
  'paper.room.about': 'Typ de code die daar hangt.',
  begin: 'Zelf een gesprek beginnen',
  'begin.body': 'Dat kan bij elk huis dat meedoet. Je hoeft er geen baas voor te zijn.',
  'begin.people': 'Kijk welke huizen meedoen',
} as const
