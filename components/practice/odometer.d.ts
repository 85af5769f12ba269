/** The part of the `odometer` package that the practice page uses; the package brings no types. */
declare module 'odometer' {
  export default class Odometer {
    constructor(options: { el: HTMLElement; value: number; format?: string; duration?: number; theme?: string });
    value: number;
    update(value: number): void;
    render(): void;
  }
}
