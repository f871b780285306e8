import type { Alternative, BomLine } from '#design'
import { BuyInstead } from './buy-instead.tsx'
import type { Pointing } from './pointing.ts'
import type { Words } from './text/words.ts'
import { Icon } from './viewer/icons.tsx'

interface BomTableProps {
  bom: readonly BomLine[]
  alternatives: readonly Alternative[]
  words: Words
  pointing: Pointing
}

/** The bill of materials with the mass of all, after what could be bought instead. */
export function BomTable({ bom, alternatives, words, pointing }: BomTableProps) {
  const total = bom.reduce((sum, line) => sum + line.quantity * line.mass, 0)
  return (
    <section id="bom">
      <h2 id="bom-title">{words.bom}</h2>
      <BuyInstead alternatives={alternatives} words={words} />
      {/* A region that scrolls must be reached by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the table scrolls sideways on a phone */}
      <section class="scroll" tabIndex={0} aria-labelledby="bom-title">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.bomPosition}</th>
              <th scope="col" class="right">
                {words.bomQuantity}
              </th>
              <th scope="col">{words.bomName}</th>
              <th scope="col">{words.bomDesignation}</th>
              <th scope="col">{words.bomMaterial}</th>
              <th scope="col">{words.bomProcess}</th>
              <th scope="col">{words.bomStock}</th>
              <th scope="col" class="right">
                {words.bomMass}
              </th>
            </tr>
          </thead>
          <tbody>
            {bom.map(line => (
              <tr
                key={line.part}
                data-part={line.part}
                class={pointing.picked === line.part ? 'picked' : undefined}
                onPointerEnter={() => pointing.point(line.part)}
                onPointerLeave={() => pointing.point(undefined)}
                onFocusCapture={() => pointing.point(line.part)}
                onBlurCapture={() => pointing.point(undefined)}
              >
                <td>{line.position}</td>
                <td class="right">{line.quantity}</td>
                <th scope="row">
                  {words.of(line.title)}
                  <button
                    type="button"
                    class="tool in-view"
                    aria-pressed={pointing.picked === line.part}
                    title={words.showInView(words.of(line.title))}
                    onClick={() => pointing.pick(pointing.picked === line.part ? undefined : line.part)}
                  >
                    <Icon name="isolate" />
                    <span class="hidden">{words.showInView(words.of(line.title))}</span>
                  </button>
                  {line.wears && <span class="tag">{words.wears}</span>}
                </th>
                <td>{words.of(line.designation)}</td>
                <td>{words.of(line.material)}</td>
                <td>{line.operations ? words.of(line.operations) : words.processes[line.process]}</td>
                <td>{line.stock ? words.of(line.stock) : '–'}</td>
                <td class="right">{words.mass(line.mass)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={7} class="right">
                {words.totalMass}
              </th>
              <td class="right" data-total-mass={total}>
                {words.mass(total)}
              </td>
            </tr>
          </tfoot>
        </table>
      </section>
    </section>
  )
}
