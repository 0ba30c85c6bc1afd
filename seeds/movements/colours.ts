import type { Given } from '../../src/modules/movements/index.ts'

/** Colours that a movement or a house brought of its own; at night they follow by themselves. */
export const colours: readonly { circle: string; light: Given }[] = [
  {
    circle: 'wij-blijven',
    light: {
      paper: '#f4f6fc',
      ink: '#1d2440',
      heading: '#38307f',
      link: '#4a3aa7',
      button: '#4a3aa7',
      'on-button': '#ffffff',
      focus: '#ffd54a',
    },
  },
  {
    circle: 'lange-adem',
    light: { heading: '#0b4f4a', link: '#0b615a', button: '#0b615a', 'on-button': '#ffffff' },
  },
]
