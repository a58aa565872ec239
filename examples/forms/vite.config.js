import react from "@vitejs/plugin-react";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  plugins: [vue(), react()],
  // The package brings a file of its own beside its script, which a prepared copy would lose.
  optimizeDeps: { exclude: ["zhtj"] },
  build: {
    target: "es2022",
    // Component libraries are what they are; the examples are about the rules.
    chunkSizeWarningLimit: 3000,
    rollupOptions: {
      input: { native: "native/index.html", "element-plus": "element-plus/index.html", "ant-design": "ant-design/index.html" },
    },
  },
});
