-- Opens a spec with the configuration of docs/editors.md, asks the server what a user would ask, and writes the answers to
-- a file as JSON. Environment: SPEC, ANSWERS.
local answers = {}

local function fail(what)
  io.stderr:write(what .. '\n')
  vim.cmd('cquit 1')
end

vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.SPEC))
answers.filetype = vim.bo.filetype
local buffer = vim.api.nvim_get_current_buf()

local function wait(what, condition)
  if not vim.wait(30000, condition, 20) then fail('waited in vain for ' .. what) end
end

local client
wait('the server', function()
  client = (vim.lsp.get_clients or vim.lsp.get_active_clients)()[1]
  return client
end)

local function shown()
  return vim.tbl_map(function(one)
    return { line = one.lnum, column = one.col, code = one.code, message = one.message }
  end, vim.diagnostic.get(buffer))
end

local function ask(method, line, column)
  local params = { textDocument = vim.lsp.util.make_text_document_params(buffer) }
  if line then params.position = { line = line, character = column } end
  local replies, err = vim.lsp.buf_request_sync(buffer, method, params, 30000)
  if err then fail(method .. ': ' .. err) end
  return replies[client.id] and replies[client.id].result
end

wait('diagnostics', function() return #vim.diagnostic.get(buffer) > 0 end)
answers.diagnostics = shown()
answers.symbols = vim.tbl_map(function(one) return one.name end, ask('textDocument/documentSymbol'))

local hover = ask('textDocument/hover', 5, 2)
answers.hover = table.concat(vim.lsp.util.convert_input_to_markdown_lines(hover.contents), '\n')

-- The mistake is mended as by a user who types.
vim.api.nvim_buf_set_text(buffer, 5, 39, 5, 40, { '8/255' })
wait('the diagnostics to go', function() return #vim.diagnostic.get(buffer) == 0 end)
answers.mended = shown()

vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { 'pas: { ' })
local completion = ask('textDocument/completion', vim.api.nvim_buf_line_count(buffer) - 1, 7)
answers.completion = vim.tbl_map(function(one) return one.label end, completion.items or completion)

local file = io.open(vim.env.ANSWERS, 'w')
file:write(vim.json.encode(answers))
file:close()
vim.cmd('qall!')
