export const nl = {
  title: 'We steken het vuur aan',
  body: 'Kampvuur start op. Deze pagina probeert het vanzelf opnieuw.',
  tooLong: 'Dit adres is te lang',
  tooLongBody:
    'Wat je opende, is langer dan we kunnen lezen. Misschien is er bij het kopiëren iets bij gekomen.',
  front: 'Begin bij de voorpagina',
}
