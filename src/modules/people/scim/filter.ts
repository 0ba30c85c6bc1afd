/** The one kind of question that is answered: this name, or this id of yours. */
export type Filter = { by: 'userName' | 'externalId'; value: string }

const question = /^\s*(userName|externalId)\s+eq\s+("(?:[^"\\]|\\.){0,400}")\s*$/i

/** Undefined for what is no such question. */
export function filterFrom(text: string): Filter | undefined {
  const [, name = '', quoted = ''] = question.exec(text) ?? []
  if (!name) return undefined
  try {
    const value: unknown = JSON.parse(quoted)
    if (typeof value !== 'string') return undefined
    return { by: name.toLowerCase() === 'username' ? 'userName' : 'externalId', value }
  } catch {
    return undefined
  }
}
