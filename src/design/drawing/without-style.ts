/** Until the style is there, and where it never arrives, a small drawing stays small and is drawn in lines. The style goes over it. */
export const withoutStyle = { width: '32', height: '32', fill: 'none', stroke: 'currentColor' } as const
