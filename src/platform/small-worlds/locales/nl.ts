export const nl = {
  few: 'Te weinig mensen om dit te laten zien.',
  why: 'Bij weinig mensen kun je raden wie het is. Daarom staat hier niets, ook als er niemand was.',
} as const
