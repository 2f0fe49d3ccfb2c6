/** A stylesheet, its imports bundled in, as the text that goes into `<style>`. */
declare module '*.css?inline' {
  const styles: string
  export { styles as default }
}
