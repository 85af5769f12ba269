/** Buttons, switches, fields, dialogs: names, states and keys that people and screen readers rely on. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Button } from '../../../components/ui/Button';
import { Dialog } from '../../../components/ui/Dialog';
import { Field } from '../../../components/ui/Field';
import { Icon } from '../../../components/ui/Icon';
import { IconButton } from '../../../components/ui/IconButton';
import { ICON_PATHS, type IconName } from '../../../components/ui/icon-paths';
import { Toggle } from '../../../components/ui/Toggle';
import { violations } from '../axe';

afterEach(cleanup);

describe('Button', () => {
  it('is pressed, and says whether it is on', async () => {
    let presses = 0;
    const { container } = render(
      <Button pressed={true} icon="stop" onClick={() => presses++}>
        Go
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Go' });
    button.click();
    expect(presses).toBe(1);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(await violations(container)).toEqual([]);
  });

  it('is no toggle unless told to be one', () => {
    render(<Button>Go</Button>);
    expect(screen.getByRole('button').hasAttribute('aria-pressed')).toBe(false);
  });

  it('swallows presses while busy, also a submitting one, and keeps the focus', () => {
    let presses = 0;
    let sent = 0;
    render(
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent++;
        }}
      >
        <Button type="submit" busy onClick={() => presses++}>
          Go
        </Button>
      </form>,
    );
    const button = screen.getByRole('button');
    button.focus();
    button.click();
    expect([presses, sent]).toEqual([0, 0]);
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-busy')).toBe('true');
  });

  it('speaks its label when it shows only an icon', async () => {
    const { container } = render(<IconButton icon="close" label="Close" />);
    expect(screen.getByRole('button', { name: 'Close' }).title).toBe('Close');
    expect(await violations(container)).toEqual([]);
  });
});

describe('Icon', () => {
  it.each(Object.keys(ICON_PATHS) as IconName[])('%s draws something within its grid', (name) => {
    const { container } = render(<Icon name={name} />);
    expect(container.querySelector('path')?.getAttribute('d')).toMatch(/^M[\d .,\-a-zA-Z]+$/);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('speaks when it stands alone', () => {
    render(<Icon name="warning" label="Trouble" />);
    expect(screen.getByRole('img', { name: 'Trouble' })).toBeTruthy();
  });
});

describe('Toggle', () => {
  it('is a switch that tells what it becomes', async () => {
    const told: boolean[] = [];
    const { container } = render(<Toggle label="Calm" on={false} onChange={(on) => told.push(on)} />);
    screen.getByRole('switch', { name: 'Calm' }).click();
    expect(told).toEqual([true]);
    expect(await violations(container)).toEqual([]);
  });
});

describe('Field', () => {
  it('ties hint and error to its control', async () => {
    const { container } = render(
      <Field label="Price" hint="in yuan" error="too low">
        {(naming) => <input {...naming} />}
      </Field>,
    );
    const input = screen.getByLabelText('Price');
    const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(['in yuan', 'too low']);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(await violations(container)).toEqual([]);
  });

  it('points at nothing where there is no hint', () => {
    render(<Field label="Price">{(naming) => <input {...naming} />}</Field>);
    expect(screen.getByLabelText('Price').hasAttribute('aria-describedby')).toBe(false);
  });
});

describe('Dialog', () => {
  it('is modal, named, and closed by its owner', async () => {
    let closed = 0;
    const { container } = render(
      <Dialog title="Sure?" onClose={() => closed++} actions={<Button>Yes</Button>}>
        Really.
      </Dialog>,
    );
    const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Sure?' });
    expect(dialog.open).toBe(true);
    const cancel = new Event('cancel', { cancelable: true });
    fireEvent(dialog, cancel);
    expect(closed).toBe(1);
    expect(cancel.defaultPrevented).toBe(true);
    expect(await violations(container)).toEqual([]);
  });
});
