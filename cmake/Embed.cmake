# casus_embed(OUT_VAR FILE...): sources that put files into the program, byte for byte, as a table of
# cs_embedded_file (src/api/embedded.h). Names in the table are relative to the project.
function(casus_embed out)
  set(assembly "${CMAKE_BINARY_DIR}/embedded.S")
  set(table "${CMAKE_BINARY_DIR}/embedded.c")
  set(text ".section .rodata\n")
  set(rows "")
  set(declarations "")
  set(index 0)
  foreach(path IN LISTS ARGN)
    file(RELATIVE_PATH name "${PROJECT_SOURCE_DIR}" "${path}")
    string(APPEND text ".balign 64\n.globl cs_embedded_${index}\n.hidden cs_embedded_${index}\n"
      "cs_embedded_${index}:\n.incbin \"${path}\"\n"
      ".globl cs_embedded_${index}_end\n.hidden cs_embedded_${index}_end\n"
      "cs_embedded_${index}_end:\n.byte 0\n")
    string(APPEND declarations
      "extern const char cs_embedded_${index}[], cs_embedded_${index}_end[];\n")
    string(APPEND rows "    {\"${name}\", cs_embedded_${index}, cs_embedded_${index}_end},\n")
    math(EXPR index "${index} + 1")
  endforeach()
  string(APPEND text ".section .note.GNU-stack,\"\",@progbits\n")
  file(GENERATE OUTPUT "${assembly}" CONTENT "${text}")
  file(GENERATE OUTPUT "${table}" CONTENT
    "#include \"api/embedded.h\"\n${declarations}const cs_embedded_file cs_embedded_files[] = {\n${rows}};\nconst size_t cs_embedded_file_count = ${index};\n")
  set_source_files_properties("${assembly}" PROPERTIES OBJECT_DEPENDS "${ARGN}")
  set(${out} "${assembly}" "${table}" PARENT_SCOPE)
endfunction()
