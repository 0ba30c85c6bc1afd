export const nl = {
  title: 'We steken het vuur aan',
  body: 'Kampvuur start op. Deze pagina probeert het vanzelf opnieuw.',
}
