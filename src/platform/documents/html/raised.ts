const raised = new Map([...'0123456789+-−=()n'].map((sign, at) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'.charAt(at)]))
const lowered = new Map([...'0123456789+-−=()'].map((sign, at) => [sign, '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'.charAt(at)]))

/** In figures that stand high or low, where there are such: 10⁶ is not 106. Other words stay as they are. */
export function raisedOrLowered(name: 'sup' | 'sub', text: string): string {
  const signs = name === 'sup' ? raised : lowered
  const made = [...text.trim()].map((sign) => signs.get(sign))
  return made.every((sign) => sign !== undefined) ? made.join('') : text
}
