import { z } from 'zod'
import { hasUnseen, shown, visible } from './shown.ts'

/** A text of at most so many characters, all of which a reader sees. */
const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine(text => !hasUnseen(text), {
      error: ({ input }) => `remove what cannot be seen from ${shown(input)}`,
    })

const text = (most: number) =>
  z.strictObject({ en: line(most).describe('English'), fr: line(most).describe('French') })

/** The front matter of a design's README.md: every field, with what to write. */
export const frontMatterSchema = z.strictObject({
  title: text(80).describe('name of the component in both languages'),
  summary: text(400).describe('one sentence: what it is and what for'),
  notFor: text(400).describe('what it must not be used for, in one sentence after "Not for"'),
  family: z
    .enum(['bearings', 'drives', 'mounting', 'guarding', 'handling', 'shafts', 'controls', 'template'])
    .describe('the group that the site lists it under'),
  tags: z.array(line(40)).min(1).max(40).describe('words people search for, in either language'),
  version: z
    .string()
    .regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/)
    .describe('a version such as 1.0.0 (semver)'),
  licence: z.literal('CERN-OHL-W-2.0').describe('the SPDX identifier CERN-OHL-W-2.0'),
  authors: z.array(line(100)).min(1).max(50).describe('names, one per author'),
  maturity: z.enum(['concept', 'prototyped', 'in-service']).describe('how far it has been tried'),
  evidence: text(1000).optional().describe('what was built or is in service; needed above concept'),
  processes: z
    .array(z.enum(['print', 'laser', 'bend', 'turn', 'mill']))
    .min(1)
    .describe('how its parts are made'),
  sources: z
    .array(z.union([line(500), text(500)]))
    .min(1)
    .max(60)
    .describe('standards and catalogues that it relies on, in en and fr where words are needed'),
})

export type FrontMatter = z.infer<typeof frontMatterSchema>

/** Judges front matter that was already parsed from YAML; returns sentences that say what to write, or the data. */
export function readFrontMatter(data: unknown): { data: FrontMatter } | { faults: string[] } {
  const result = frontMatterSchema.safeParse(data)
  const faults = result.success ? [] : result.error.issues.flatMap(explain)
  if (result.success && result.data.maturity !== 'concept' && !result.data.evidence)
    faults.push(`evidence: say in en and fr what was built, or set maturity to concept`)
  return result.success && faults.length === 0 ? { data: result.data } : { faults }
}

function explain(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys
      .slice(0, 10)
      .map(
        k =>
          `${visible([...issue.path, k].join('.'))}: unknown field, remove it (known: ${Object.keys(frontMatterSchema.shape).join(', ')})`,
      )
  const [field] = issue.path
  const shape: Record<string, z.ZodType> = frontMatterSchema.shape
  const wanted =
    typeof field === 'string' && Object.hasOwn(shape, field) ? shape[field].description : undefined
  return [`${issue.path.join('.') || 'front matter'}: ${issue.message}${wanted ? `; write ${wanted}` : ''}`]
}
