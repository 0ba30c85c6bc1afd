export const nl = {
  title: 'Kan iemand zo herkend worden?',
  mail: 'Hier staat een mailadres: “{words}”.',
  phone: 'Hier staat een telefoonnummer: “{words}”.',
  number: 'Hier staat een nummer dat van één mens kan zijn: “{words}”.',
  address: 'Hier staat een adres: “{words}”.',
  birth: 'Hier staat wanneer iemand geboren is: “{words}”.',
  name: 'Hier staat een naam: “{words}”.',
  room: 'Hier staat waar iemand woont: “{words}”.',
  only: 'Hier staat “{words}”. Soms weten mensen dan wie het is.',
  free: 'Het mag zo blijven. Je kunt het ook anders zeggen.',
  dismiss: 'Laat het zo',
} as const
