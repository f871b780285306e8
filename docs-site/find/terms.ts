/** The terms of a text as the search compares them: small letters without accents or a plural's s. */
export const termsOf = (text: string): string[] => wordsOf(text).map(singular)

/**
 * The terms of a designation, also joined two by two where a figure is among them, so that "HTD5M" and "IEC 80"
 * find what is written "HTD 5M" and "IEC80".
 */
export function designationTerms(text: string): string[] {
  const terms = termsOf(text)
  const pairs = terms.slice(1).map((term, i) => terms[i] + term)
  return [...terms, ...pairs.filter(pair => /\d/.test(pair))]
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .split(/[^\p{L}\p{N}.,]+|[.,](?!\d)|(?<!\d)[.,]/u)
    .map(word => word.replace(',', '.'))
    .filter(Boolean)

const singular = (word: string): string => (/^\p{L}{4,}s$/u.test(word) ? word.slice(0, -1) : word)
