import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { RowListEditor } from '../../../../shared/slides/parts/row-list-editor.tsx'
import { renderIn } from '../render-view.tsx'

function List({ start, min = 1, max = 4 }: { start: string[]; min?: number; max?: number }) {
  const [rows, setRows] = useState(start)
  return (
    <>
      <RowListEditor
        label="Points"
        rows={rows}
        onChange={setRows}
        nameOf={(index) => `Point ${index + 1}`}
        min={min}
        max={max}
        create={() => ''}
        addLabel="Add a point"
        field={({ row, name, change }) => (
          <input aria-label={name} value={row} onChange={(event) => change(event.target.value)} />
        )}
      />
      <output>{rows.join(',')}</output>
    </>
  )
}

const rows = () => screen.getByText(/./, { selector: 'output' }).textContent
const button = (name: string) => screen.getByRole('button', { name })

describe('a list of rows', () => {
  it('adds a row and puts the focus into it', async () => {
    const user = userEvent.setup()
    renderIn(<List start={['a']} />)
    await user.click(button('Add a point'))
    expect(screen.getByLabelText('Point 2')).toHaveFocus()
    await user.keyboard('new')
    expect(rows()).toBe('a,new')
  })

  it('stops adding at the limit and says so, and stops removing at the least', async () => {
    const user = userEvent.setup()
    renderIn(<List start={['a', 'b', 'c']} />)
    expect(screen.queryByText(/That is the most/)).not.toBeInTheDocument()
    await user.click(button('Add a point'))
    expect(button('Add a point')).toBeDisabled()
    expect(screen.getByText('That is the most: 4.')).toBeInTheDocument()
    for (let index = 0; index < 3; index++) await user.click(button('Remove: Point 1'))
    expect(button('Remove: Point 1')).toBeDisabled()
  })

  it('moves a row by its buttons, keeps the focus with it and announces the place', async () => {
    const user = userEvent.setup()
    renderIn(<List start={['a', 'b', 'c']} />)
    button('Move down: Point 1').focus()
    await user.keyboard('{Enter}')
    expect(rows()).toBe('b,a,c')
    expect(button('Move down: Point 2')).toHaveFocus()
    expect(screen.getByText('Point 1: now at place 2 of 3')).toBeInTheDocument()
    await user.keyboard('{Enter}')
    expect(rows()).toBe('b,c,a')
    // At the end there is no further down: the focus stays in the row.
    expect(button('Move up: Point 3')).toHaveFocus()
    expect(button('Move down: Point 3')).toBeDisabled()
    expect(button('Move up: Point 1')).toBeDisabled()
  })

  it('moves the row being typed in with Alt and the arrows', async () => {
    const user = userEvent.setup()
    renderIn(<List start={['a', 'b', 'c']} />)
    await user.click(screen.getByLabelText('Point 3'))
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(rows()).toBe('a,c,b')
    expect(screen.getByLabelText('Point 2')).toHaveFocus()
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}')
    expect(rows()).toBe('c,a,b')
    await user.keyboard('x')
    expect(rows()).toBe('cx,a,b')
  })

  it('removes a row and puts the focus on its neighbour', async () => {
    const user = userEvent.setup()
    renderIn(<List start={['a', 'b', 'c']} />)
    await user.click(button('Remove: Point 3'))
    expect(rows()).toBe('a,b')
    expect(screen.getByLabelText('Point 2')).toHaveFocus()
    expect(screen.getByText('Removed: Point 3')).toBeInTheDocument()
  })

  it('is a named group with an ordered list', () => {
    renderIn(<List start={['a', 'b']} />)
    const group = screen.getByRole('group', { name: 'Points' })
    expect(within(group).getAllByRole('listitem')).toHaveLength(2)
  })
})
