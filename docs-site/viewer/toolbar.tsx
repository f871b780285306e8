import { useState } from 'preact/hooks'
import type { Words } from '../text/words.ts'
import { Icon, type IconName } from './icons.tsx'

/** A button of the toolbar. */
export interface Tool {
  icon: IconName
  name: string
  /** Whether its name stands beside its icon where there is room. */
  named?: boolean
  /** On a narrow screen, rare tools come with "more". */
  rare?: boolean
  /** Whether what it switches is on; undefined for a button that switches nothing. */
  on?: boolean
  /** Whether its sheet is open; undefined when it opens none. */
  open?: boolean
  act(): void
}

/** The buttons below the view, in groups. */
export function Toolbar({ groups, words }: { groups: readonly (readonly Tool[])[]; words: Words }) {
  const [all, setAll] = useState(false)
  return (
    <fieldset class={all ? 'toolbar all' : 'toolbar'}>
      <legend class="hidden">{words.tools}</legend>
      {groups.map((group, i) => (
        // The groups never change their order.
        <div key={i} class="tool-group">
          {group.map(tool => (
            <ToolButton key={tool.icon} {...tool} />
          ))}
        </div>
      ))}
      <div class="tool-group only-narrow">
        <ToolButton icon="more" name={words.more} open={all} act={() => setAll(!all)} />
      </div>
    </fieldset>
  )
}

function ToolButton({ icon, name, named, rare, on, open, act }: Tool) {
  return (
    <button
      type="button"
      class={rare ? 'tool rare' : 'tool'}
      title={name}
      data-tool={icon}
      aria-pressed={on}
      aria-expanded={open}
      onClick={act}
    >
      <Icon name={icon} />
      <span class={named ? 'name' : 'hidden'}>{name}</span>
    </button>
  )
}
