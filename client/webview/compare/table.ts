/** @file The table of runs. Of many lines only those in sight are in the page. */
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { type Column, cellText } from './columns.ts';
import type { Entry } from './comparison.ts';

const ROW_HEIGHT = 26;

export interface TableContent {
  columns: readonly Column[];
  entries: readonly Entry[];
  sort: { column: string; descending: boolean };
  baseline: Entry | null;
}

export interface TableActions {
  sortBy(column: string): void;
  star(entry: Entry): void;
  note(entry: Entry, text: string): void;
  pin(entry: Entry): void;
  show(entry: Entry): void;
}

export class RunTable {
  readonly element = document.createElement('div');
  private readonly table = document.createElement('table');
  private readonly head = this.table.createTHead();
  private readonly body = this.table.createTBody();
  private readonly actions: TableActions;
  private readonly virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  private content: TableContent = { columns: [], entries: [], sort: { column: '', descending: false }, baseline: null };

  constructor(actions: TableActions) {
    this.actions = actions;
    this.element.className = 'scrolled';
    this.element.tabIndex = 0;
    this.element.setAttribute('role', 'region');
    this.element.setAttribute('aria-label', 'Runs');
    this.element.append(this.table);
    this.virtualizer = new Virtualizer<HTMLElement, HTMLElement>(this.options(0));
    // Once it is in the page it has a size.
    requestAnimationFrame(() => {
      this.virtualizer._didMount();
      this.virtualizer._willUpdate();
      this.draw();
    });
  }

  show(content: TableContent): void {
    this.content = content;
    this.virtualizer.setOptions(this.options(content.entries.length));
    this.virtualizer._willUpdate();
    this.table.setAttribute('aria-rowcount', String(content.entries.length + 1));
    this.head.replaceChildren(this.headings());
    this.draw();
  }

  private options(count: number) {
    return {
      count,
      overscan: 10,
      getScrollElement: () => this.element,
      estimateSize: () => ROW_HEIGHT,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => this.draw(),
    };
  }

  private headings(): HTMLTableRowElement {
    const row = document.createElement('tr');
    const { columns, sort } = this.content;
    row.append(heading('★'), heading('⚑'));
    for (const { id, title, isNumber } of columns) {
      const cell = heading('');
      const isSorted = sort.column === id;
      cell.setAttribute('aria-sort', isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none');
      cell.classList.toggle('number', isNumber);
      const mark = isSorted ? (sort.descending ? ' ↓' : ' ↑') : '';
      cell.append(button(`${title}${mark}`, `Sort by ${title}`, () => this.actions.sortBy(id)));
      row.append(cell);
    }
    return row;
  }

  private draw(): void {
    const { entries } = this.content;
    const items = this.virtualizer.getVirtualItems();
    const focused = document.activeElement?.getAttribute('data-place') ?? null;
    const above = items[0]?.start ?? 0;
    const below = this.virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
    const rows = items.flatMap(({ index }) => {
      const entry = entries[index];
      return entry ? [this.row(entry, index)] : [];
    });
    this.body.replaceChildren(spacer(above), ...rows, spacer(below));
    if (focused !== null) this.body.querySelector<HTMLElement>(`[data-place="${CSS.escape(focused)}"]`)?.focus();
  }

  private row(entry: Entry, index: number): HTMLTableRowElement {
    const { columns, baseline } = this.content;
    const row = document.createElement('tr');
    row.setAttribute('aria-rowindex', String(index + 2));
    const [first] = entry.rows;
    const name = first?.name ?? '';
    const isBaseline = baseline?.key === entry.key;
    row.classList.toggle('baseline', isBaseline);
    const isStarred = entry.rows.some(({ star }) => star);
    const star = button(isStarred ? '★' : '☆', `Star ${name}`, () => this.actions.star(entry));
    star.setAttribute('aria-pressed', String(isStarred));
    const pin = button(isBaseline ? '⚑' : '⚐', `Compare with ${name}`, () => this.actions.pin(entry));
    pin.setAttribute('aria-pressed', String(isBaseline));
    for (const [kind, made] of [
      ['star', star],
      ['pin', pin],
    ] as const) {
      made.className = 'bare';
      made.dataset.place = `${kind} ${entry.key}`;
      row.insertCell().append(made);
    }
    for (const column of columns) {
      const cell = row.insertCell();
      cell.classList.toggle('number', column.isNumber);
      const text = cellText(entry, column.id, baseline);
      if (column.id === 'name') {
        const count = entry.rows.length > 1 ? ` × ${entry.rows.length}` : '';
        const shown = button(`${text}${count}`, `Show ${text} live`, () => this.actions.show(entry));
        shown.className = 'bare';
        shown.dataset.place = `name ${entry.key}`;
        cell.append(shown);
      } else if (column.id === 'note' && entry.rows.length === 1) cell.append(this.noteField(entry, text));
      else cell.textContent = text;
    }
    return row;
  }

  private noteField(entry: Entry, text: string): HTMLInputElement {
    const field = document.createElement('input');
    field.value = text;
    field.className = 'note';
    field.dataset.place = `note ${entry.key}`;
    field.setAttribute('aria-label', `Note on ${entry.rows[0]?.name ?? ''}`);
    field.addEventListener('change', () => this.actions.note(entry, field.value));
    return field;
  }
}

/** Stands for the lines that are out of sight. */
function spacer(height: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.setAttribute('aria-hidden', 'true');
  row.className = 'spacer';
  row.style.height = `${Math.max(0, height)}px`;
  return row;
}

function heading(text: string): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = 'col';
  cell.textContent = text;
  return cell;
}

function button(text: string, label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.setAttribute('aria-label', label);
  made.title = label;
  made.addEventListener('click', act);
  return made;
}
